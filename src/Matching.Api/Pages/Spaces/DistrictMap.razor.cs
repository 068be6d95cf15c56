using Matching.Catalog;
using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Spaces;

/// <summary>The district with its spaces, drawn on the server from coordinates; each mark leads to the sheet of its space.</summary>
public sealed partial class DistrictMap
{
    private const int Foot = DistrictDrawing.Height - 12;

    private IReadOnlyList<(SpaceItem Item, MapPoint At)> _marks = [];
    private IReadOnlyList<MapLabel> _labels = [];

    /// <summary>The spaces; those without a place are left out.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<SpaceItem> Items { get; set; }

    /// <summary>The platforms to name.</summary>
    [Parameter]
    public IReadOnlyList<PlatformPlace> Platforms { get; set; } = [];

    /// <summary>The center whose fit shades the marks; null to color them by status.</summary>
    [Parameter]
    public CenterId? Shade { get; set; }

    private IReadOnlyList<SpaceItem> Drawn => [.. _marks.Select(mark => mark.Item)];

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        _marks = [.. Items.Where(item => item.At is not null).Select(item => (item, item.At!.Value))];
        _labels = MapLabels.Place(
            Platforms.OrderByDescending(platform => platform.Spaces).Select(platform => (platform.Platform, Placed(platform.At))),
            [.. _marks.Select(mark => mark.At)],
            MapMark.Radius,
            DistrictDrawing.Width,
            DistrictDrawing.Height);
    }

    private static MapPoint Placed(GeoPoint point) => DistrictDrawing.TryPlace(point, out var at) ? at : at;

    private static string N(double value) => DistrictDrawing.Number(value);

    private string NameOf(SpaceItem item) => string.Join(T("，", ", "), new[]
    {
        T(item.Offering.Name), T(item.KindName), T(item.StatusName), item.Area is { } area ? T(area) : null, item.Price is { } price ? T(price) : null,
        Shade is { } center ? T($"与{center.Name().Zh}：{FitStep.Of(item.Fit(center)).Name.Zh}", $"{center.Name().En}: {FitStep.Of(item.Fit(center)).Name.En}") : null,
        item.Offering.Source.Kind switch { DataKind.Illustrative => T("示例", "example"), DataKind.Simulated => T("模拟", "simulated"), _ => null },
    }.OfType<string>());
}
