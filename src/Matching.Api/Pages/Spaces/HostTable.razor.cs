using Matching.Explain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Spaces;

/// <summary>How far a space stands for each center, and why.</summary>
public sealed partial class HostTable
{
    /// <summary>The six fits.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<DossierHost> Hosts { get; set; }
}
