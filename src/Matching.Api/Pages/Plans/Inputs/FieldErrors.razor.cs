using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>What is wrong with a field, beside it.</summary>
public sealed partial class FieldErrors
{
    /// <summary>What the field refers to.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>What is wrong; nothing is shown when it is empty.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Text> Wrong { get; set; }
}
