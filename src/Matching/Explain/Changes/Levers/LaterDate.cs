using Matching.Domain;

namespace Matching.Explain;

/// <summary>The company comes later: when a unit, or a building of its own on the plot, is ready, of which it may be 30 days short (domain 5.2, H11).</summary>
internal sealed class LaterDate() : Lever("later-date", "H11")
{
    /// <inheritdoc/>
    public override IEnumerable<Move> Moves(Situation at, bool finely)
    {
        if (at.Requirement?.NeededBy is not { } from) yield break;
        var last = from.AddMonths((int)Rule.Range);
        var days = Ready.Days(at.Pair).Select(day => day.AddDays(-Ready.Grace)).Concat(finely ? [from.AddMonths(3), from.AddMonths(6), last] : [last]);
        foreach (var to in days.Where(day => day > from && day <= last).Distinct().Order())
        {
            var share = (to.DayNumber - from.DayNumber) / (double)(last.DayNumber - from.DayNumber);
            yield return new Move(
                Change(RequirementAmount.Record, Written(from), Written(to), Say(from, to), share),
                situation => situation with { Requirement = situation.Requirement! with { NeededBy = to } });
        }
    }

    private static Text Say(DateOnly from, DateOnly to) => new(
        $"投入使用时间由 {from:yyyy-MM-dd} 推迟到 {to:yyyy-MM-dd}（晚 {Ready.Span(from, to).Zh}）", $"in use by {to:yyyy-MM-dd} instead of {from:yyyy-MM-dd} ({Ready.Span(from, to).En} later)");
}
