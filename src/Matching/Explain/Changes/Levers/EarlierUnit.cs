using Matching.Domain;

namespace Matching.Explain;

/// <summary>The owner frees earlier what is on offer: so early that it is fitted out 30 days after the need at the latest (domain 5.2, H11), but never before today.</summary>
internal sealed class EarlierUnit() : Lever("earlier-unit", "H11")
{
    // What nobody recorded may be a bare shell (domain 2.2).
    private const int MostFitOut = 90;

    /// <inheritdoc/>
    public override IEnumerable<Move> Moves(Situation at, bool finely)
    {
        var offered = at.Offering.BuildingFigures?.Offered ?? [];
        foreach (var (i, block) in UnitBlock.Of(at.Offering).Index())
        {
            if (block.FreeOn is not { } from) continue;
            var fitOut = block.Rows.Length == 0 ? MostFitOut : offered[i].Ready.MostFitOut;
            var first = from.AddMonths(-(int)Rule.Range) is var least && least > at.AsOf ? least : at.AsOf;
            DateOnly[] days = at.Requirement?.NeededBy is { } needed ? [first, needed.AddDays(Ready.Grace - fitOut)] : [first];
            foreach (var to in days.Where(day => day >= first && day < from).Distinct().OrderDescending())
            {
                var share = (from.DayNumber - to.DayNumber) / (double)(from.DayNumber - from.AddMonths(-(int)Rule.Range).DayNumber);
                yield return new Move(Change(block.Record, Written(from), Written(to), Say(block, from, to), share), situation => Freed(situation, block, to));
            }
        }
    }

    private static Text Say(UnitBlock block, DateOnly from, DateOnly to) => new(
        $"{block.Name.Zh}可入驻时间由 {from:yyyy-MM-dd} 提前到 {to:yyyy-MM-dd}（早 {Ready.Span(to, from).Zh}）",
        $"{block.Name.En} free on {to:yyyy-MM-dd} instead of {from:yyyy-MM-dd} ({Ready.Span(to, from).En} sooner)");

    private static Situation Freed(Situation situation, UnitBlock block, DateOnly to)
    {
        var building = situation.Offering.Building!;
        return block.Rows.Length == 0
            ? situation.With(building with { AvailableFrom = to }, situation.Offering.Units)
            : situation.WithUnits(block.Ids, unit => (unit.AvailableFrom ?? building.AvailableFrom) > to ? unit with { AvailableFrom = to } : unit);
    }
}
