using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Match;

/// <summary>Spaces side by side. A column that no space has a value for is left out.</summary>
public sealed partial class SpaceTable
{
    private static readonly (Text Name, Func<SpaceFigures, string?> Value)[] Figures =
    [
        (new("面积 m²", "area, m²"), figures => Written(figures.Area, 0)),
        (new("租金 元/m²·天", "rent, CNY/m²·day"), figures => Written(figures.RentDay, 2)),
        (new("起始价 万元", "price, CNY 10k"), figures => Written(figures.PriceWan, 0)),
        (new("供电 kVA", "power, kVA"), figures => Written(figures.PowerKva, 0)),
        (new("净高 m", "height, m"), figures => Written(figures.ClearHeightM, 1)),
        (new("荷载 kN/m²", "load, kN/m²"), figures => Written(figures.LoadKn, 1)),
        (new("空出或交付", "vacated or handed over"), figures => figures.From is null ? null : Shell.Language.Day(figures.From)),
    ];

    private (Text Name, Func<SpaceFigures, string?> Value)[] _columns = [];
    private bool _anyFailed;

    /// <summary>The answer that they are part of.</summary>
    [Parameter, EditorRequired]
    public required MatchAnswer Answer { get; set; }

    /// <summary>The spaces, best first.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<MatchedSpace> Spaces { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        _columns = [.. Figures.Where(figure => Spaces.Any(space => figure.Value(space.Figures) is not null))];
        _anyFailed = Spaces.Any(space => space.Failed.Any());
    }

    private static string? Written(decimal? value, int decimals) => value is null ? null : Shell.Language.Number(value, decimals);
}
