using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Parts;

/// <summary>What moved a score, in words, with how much each adds to it.</summary>
public sealed partial class ReasonList
{
    /// <summary>The reasons, strongest first.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Reason> Reasons { get; set; }
}
