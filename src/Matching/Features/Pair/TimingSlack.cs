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
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            if (pair.Need.Figures.NeededBy is not { } needed || Readiness.Of(pair) is not { } ready) return double.NaN;
            return (needed.DayNumber - ready.Latest.DayNumber) / 180.0;
        }
    }
}
