using Matching.Explain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Spaces;

/// <summary>The handbook's page of a plot or a building: facts, place, centers, units.</summary>
public sealed partial class SpaceSheet
{
    /// <summary>What is on record.</summary>
    [Parameter, EditorRequired]
    public required SpaceDossier Dossier { get; set; }

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    private SpaceItem? Item => Engine.Catalog.TryFindOffering(Dossier.Id, out var offering) ? new SpaceItem(offering) : null;

    private string Missing => string.Join(T("、", ", "), Dossier.Facts.Where(fact => fact.Said is null).Select(fact => T(fact.Name)));
}
