using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>
/// The district sells and hands over the land earlier: so early that a building on it is ready 30 days after the need at the latest (domain 5.2, H11), but
/// never before today.
/// </summary>
internal sealed class EarlierLand() : Lever("earlier-land", "H11")
{
    /// <inheritdoc/>
    public override IEnumerable<Move> Moves(Situation at, bool finely)
    {
        if (at.Offering.PlotFigures?.SoldOn is not { } from) yield break;
        var first = from.AddMonths(-(int)Rule.Range) is var least && least > at.AsOf ? least : at.AsOf;
        DateOnly[] days = at.Requirement?.NeededBy is { } needed ? [first, BegunFor(needed.AddDays(Ready.Grace))] : [first];
        foreach (var to in days.Where(day => day >= first && day < from).Distinct().OrderDescending())
        {
            var share = (from.DayNumber - to.DayNumber) / (double)(from.DayNumber - from.AddMonths(-(int)Rule.Range).DayNumber);
            yield return new Move(Change(at.Offering.Id.ToString(), Written(from), Written(to), Say(from, to), share), situation => HandedOver(situation, to));
        }
    }

    // The last day on which building may begin; months differ in length, so that going back and forth again may miss it by days.
    private static DateOnly BegunFor(DateOnly ready)
    {
        var begun = ready.AddMonths(-Readiness.BuildMonths);
        while (begun.AddMonths(Readiness.BuildMonths) > ready) begun = begun.AddDays(-1);
        return begun;
    }

    private static Text Say(DateOnly from, DateOnly to) => new(
        $"出让和交地时间由 {from:yyyy-MM-dd} 提前到 {to:yyyy-MM-dd}（早 {Ready.Span(to, from).Zh}）",
        $"sold and handed over by {to:yyyy-MM-dd} instead of {from:yyyy-MM-dd} ({Ready.Span(to, from).En} sooner)");

    private static Situation HandedOver(Situation situation, DateOnly to)
    {
        var plot = situation.Offering.Plot!;
        return situation.With(plot with { OfferPlanOn = Sooner(plot.OfferPlanOn), DeliveryOn = Sooner(plot.DeliveryOn) });

        DateOnly? Sooner(DateOnly? day) => day > to ? to : day;
    }
}
