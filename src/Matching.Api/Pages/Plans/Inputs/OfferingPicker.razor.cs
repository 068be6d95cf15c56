using Matching.Catalog;
using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>Chooses what is offered: centers by a tick, plots and buildings by their names.</summary>
public sealed partial class OfferingPicker
{
    private const int Shown = 12, FoundMost = 8;

    private IReadOnlyList<Offering> _all = [];
    private string _search = "";

    /// <summary>The chosen offerings in written form.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Chosen { get; set; }

    /// <summary>Told when the choice changes.</summary>
    [Parameter]
    public EventCallback<IReadOnlyList<string>> ChosenChanged { get; set; }

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public IReadOnlyList<Text> Wrong { get; set; } = [];

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    private IReadOnlyList<Offering> Spaces => [.. _all.Where(space => Chosen.Contains(space.Id.ToString()))];

    private IReadOnlyList<Offering> Found =>
    [
        .. _all.Where(space => Has(space.Name.Zh) || Has(space.Name.En) || Has(space.Id.Id)).Where(space => !Chosen.Contains(space.Id.ToString())).Take(FoundMost),
    ];

    /// <inheritdoc/>
    protected override void OnInitialized() => _all = [.. Engine.Catalog.Offerings.Where(offering => offering.IsSpace)];

    private bool Has(string name) => name.Contains(_search.Trim(), StringComparison.OrdinalIgnoreCase);

    private Task Toggle(string id) => Choose(Chosen.Contains(id) ? Chosen.Where(other => other != id) : Chosen.Append(id));

    private Task Add(string id)
    {
        _search = "";
        return Choose(Chosen.Append(id));
    }

    private Task AddAll() => Choose(Chosen.Union(_all.Select(space => space.Id.ToString())));

    private Task Clear() => Choose(Chosen.Except(_all.Select(space => space.Id.ToString())));

    private Task Choose(IEnumerable<string> ids) => ChosenChanged.InvokeAsync([.. ids]);
}
