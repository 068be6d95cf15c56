using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Spaces;

/// <summary>What the marks on the map mean, as far as they occur on it.</summary>
public sealed partial class MapLegend
{
    /// <summary>The spaces on the map.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<SpaceItem> Items { get; set; }

    /// <summary>The center whose fit is shown; null for the status.</summary>
    [Parameter]
    public CenterId? Shade { get; set; }

    private IEnumerable<(SpaceItem Sample, Text Name)> Entries =>
    [
        .. Items.GroupBy(item => item.KindName).Select(group => (group.First(), new Text($"{(group.First().Offering.Plot is null ? "圆" : "方")}：{group.Key.Zh}", $"{(group.First().Offering.Plot is null ? "circle" : "square")}: {group.Key.En}"))),
        .. Shade is { } center
            ? Items.GroupBy(item => FitStep.Of(item.Fit(center))).OrderBy(group => Place(group.Key)).Select(group => (group.First(), group.Key.Name))
            : Items.GroupBy(item => item.StatusName).OrderBy(group => group.First().Offering.Status ?? (SpaceStatus)int.MaxValue).Select(group => (group.First(), group.Key)),
        .. Items.Where(item => item.Offering.Source.Kind != DataKind.Real).Take(1).Select(item => (item, new Text("虚线：示例或模拟，不是事实", "dashed: example or simulated, not a fact"))),
    ];

    private static int Place(FitStep step) => FitStep.All.Index().First(known => known.Item == step).Index;
}
