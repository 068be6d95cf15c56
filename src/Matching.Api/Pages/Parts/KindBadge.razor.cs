using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Parts;

/// <summary>Marks what is not real.</summary>
public sealed partial class KindBadge
{
    /// <summary>What the row is.</summary>
    [Parameter, EditorRequired]
    public required DataKind Kind { get; set; }

    /// <summary>Whether real rows are marked too.</summary>
    [Parameter]
    public bool Always { get; set; }
}
