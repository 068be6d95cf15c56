using Matching.Catalog;
using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Spaces;

/// <summary>The page of an industry center: what belongs to it, and which spaces host it.</summary>
public sealed partial class CenterSheet
{
    private IReadOnlyList<SpaceItem> _hosting = [];
    private IReadOnlyList<PlatformPlace> _places = [];

    /// <summary>The center.</summary>
    [Parameter, EditorRequired]
    public CenterId Center { get; set; }

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    private IndustryCenter Own => IndustryCenters.Of(Center);

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        _hosting = new SpaceQuestion { Center = Center, Fit = Center }.Answer(SpaceItem.All(Engine.Catalog));
        var named = _hosting.Select(item => item.Offering.Platform?.Trim()).ToHashSet(StringComparer.Ordinal);
        _places = [.. Engine.Platforms().Where(place => named.Contains(place.Platform))];
    }
}
