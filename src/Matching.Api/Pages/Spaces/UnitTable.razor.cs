using Matching.Explain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Spaces;

/// <summary>The vacant units of a building.</summary>
public sealed partial class UnitTable
{
    /// <summary>The units.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<DossierUnit> Units { get; set; }
}
