using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H11: the space can be in use no later than 30 days after it is needed (domain 5.2).</summary>
/// <remarks>
/// A unit is ready when it is free and fitted out. When the fit-out is not recorded the gate decides only where it makes no difference:
/// late even without any fit-out fails, early enough even for a bare shell passes, all between is a question.
/// </remarks>
public sealed class TimingGate() : Gate("H11", new Text("时间", "Timing"), "days")
{
    private const double Tolerance = 30;
    private const int NeedUnknown = 1, ReadyUnknown = 2, FitOutUnknown = 3;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => offering.IsSpace;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        if (Readiness.Of(pair) is not { } ready) return GateCheck.Unknown(pair.Need.Stated.NeededBy is null ? NeedUnknown : ReadyUnknown);
        if (pair.Need.Stated.NeededBy is not { } neededBy) return GateCheck.Unknown(NeedUnknown);
        double latest = ready.Latest.DayNumber - neededBy.DayNumber, earliest = ready.Earliest.DayNumber - neededBy.DayNumber;
        if (latest <= Tolerance) return GateCheck.Of(true, latest, Tolerance);
        return earliest > Tolerance ? GateCheck.Of(false, earliest, Tolerance) : GateCheck.Unknown(FitOutUnknown, latest, Tolerance);
    }

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check)
    {
        if (check.Case == NeedUnknown) return new("何时需要投入使用？", "when must it be in use?");
        if (check.Case == ReadyUnknown) return new("可入驻或出让时间未知：请核实", "the date of availability is unknown: please verify");
        if (check.Case == FitOutUnknown)
            return new("装修状态未知，可能来不及：请核实装修工期", "fit-out unknown, it may be late: how long would fit-out take?");
        var needed = pair.Need.Stated.NeededBy!.Value;
        var ready = needed.AddDays((int)check.Measured);
        return new($"可用 {ready:yyyy-MM-dd}，需要 {needed:yyyy-MM-dd}", $"ready {ready:yyyy-MM-dd}, needed by {needed:yyyy-MM-dd}");
    }
}
