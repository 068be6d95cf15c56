using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Match;

/// <summary>A space with its figures, how it fits, and what is in the way.</summary>
public sealed partial class SpaceCard
{
    /// <summary>The space.</summary>
    [Parameter, EditorRequired]
    public required MatchedSpace Space { get; set; }

    /// <summary>The answer that it is part of.</summary>
    [Parameter, EditorRequired]
    public required MatchAnswer Answer { get; set; }

    private RankedRow Row => Space.Row;

    private string TitleId => $"space-{Row.Rank}";

    // What nobody knows is left out: the questions say it.
    private IEnumerable<(Text Name, string Value)> Figures => new (Text Name, decimal? Value, int Decimals, Text Unit)[]
        {
            (Space.Figures.Mu is null ? new("可用面积", "free area") : new("可建面积", "floor area"), Space.Figures.Area, 0, new("m²", "m²")),
            (new("土地", "land"), Space.Figures.Mu, 1, new("亩", "mu")),
            (new("租金", "rent"), Space.Figures.RentDay, 2, new("元/m²·天", "CNY/m²·day")),
            (new("起始价", "starting price"), Space.Figures.PriceWan, 0, new("万元", "CNY 10k")),
            (new("供电", "power"), Space.Figures.PowerKva, 0, new("kVA", "kVA")),
            (new("净高", "clear height"), Space.Figures.ClearHeightM, 1, new("m", "m")),
            (new("荷载", "floor load"), Space.Figures.LoadKn, 1, new("kN/m²", "kN/m²")),
            (new("距地铁", "to the metro"), Space.Figures.MetroM, 0, new("m", "m")),
        }
        .Where(figure => figure.Value is not null)
        .Select(figure => (figure.Name, $"{Shell.Language.Number(figure.Value, figure.Decimals)} {T(figure.Unit)}"))
        .Concat(Space.Figures.From is { } day ? [(Space.Figures.FromName, day <= Answer.List.AsOf ? T("现在", "now") : Shell.Language.Day(day))] : []);

    private string Numbers(GateResult gate) => gate is { Measured: { } measured, Limit: { } limit } && UnitNames.Of(gate.Unit) is var unit
        ? T($"实测 {Figure(measured)}，要求 {Figure(limit)} {unit.Zh}", $"measured {Figure(measured)}, limit {Figure(limit)} {unit.En}").TrimEnd()
        : "";

    private static string Figure(double value) => Shell.Language.Number((decimal)value);
}
