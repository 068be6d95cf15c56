using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F37: (needed by − ready) / 180 days.</summary>
public sealed class TimingSlack()
    : PairFeature<TimingSlack.Formula>("timingSlack", new Text("时间余量", "timing slack"), "1", -1, 1, new Text("需求时间或可用时间未知", "need or availability unknown"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    internal override void Values(SpaceView spaces, int start, Span<float> column)
    {
        if (spaces.Need.Figures.NeededBy is not { } needed)
        {
            column.Fill(float.NaN);
            return;
        }

        if (start < spaces.Plots.Count)
        {
            var (asOf, builtFromNow) = (spaces.AsOf.DayNumber, spaces.AsOf.AddMonths(Readiness.BuildMonths).DayNumber);
            for (var i = 0; i < column.Length; i++) column[i] = Slack(spaces.Plots.Ready(start + i, asOf, builtFromNow));
            return;
        }

        var days = spaces.Units.Latest.Slice(start - spaces.Plots.Count, column.Length);
        for (var i = 0; i < days.Length; i++) column[i] = Slack(days[i]);

        float Slack(double ready) => ready < ReadyFigures.Never ? Clip(Formula.Of(needed.DayNumber - ready), Min, Max) : float.NaN;
    }

    /// <inheritdoc/>
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            if (pair.Need.Figures.NeededBy is not { } needed || Readiness.Of(pair) is not { } ready) return double.NaN;
            return Of(needed.DayNumber - ready.Latest.DayNumber);
        }

        internal static double Of(double daysLeft) => daysLeft / 180;
    }
}
