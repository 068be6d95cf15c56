using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>Asks for a trip.</summary>
public sealed partial class TripForm
{
    private const int CitiesShown = 12;

    /// <summary>What is filled in.</summary>
    [Parameter, EditorRequired]
    public required TripInputs Inputs { get; set; }

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public InputErrors Wrong { get; set; } = InputErrors.None;

    /// <summary>Told when the trip is asked for.</summary>
    [Parameter]
    public EventCallback Submit { get; set; }

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    private IReadOnlyList<(string City, int Companies)> Often { get; set; } = [];

    /// <inheritdoc/>
    protected override void OnInitialized() => Often = BigCities.Of(Engine.Catalog.Table, CitiesShown);
}
