using Matching.Catalog;
using Matching.Explain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Companies;

/// <summary>The firms around a company: as a drawing, and as a table that says the same.</summary>
public sealed partial class TieSection
{
    private TieMap _map = default!;
    private Dictionary<string, TieNode> _nodes = [];

    /// <summary>The company.</summary>
    [Parameter, EditorRequired]
    public required CompanyDossier Dossier { get; set; }

    /// <summary>Whether simulated companies stand around a real one.</summary>
    [Parameter]
    public bool Simulated { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        _map = Engine.TiesAround(Dossier.Id, includeSimulated: Simulated);
        _nodes = _map.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
    }
}
