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
    private const int Grace = 30;
    private const int NeedUnknown = 1, ReadyUnknown = 2, Undecided = 3;

    /// <inheritdoc/>
    public override Text? WaivableBy => Waiver.TaskForceLead;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => offering.IsSpace;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        if (pair.Need.Figures.NeededBy is not { } neededBy) return GateCheck.Unknown(NeedUnknown);
        if (Readiness.Of(pair) is not { } ready) return GateCheck.Unknown(ReadyUnknown, limit: Grace);
        double latest = ready.Latest.DayNumber - neededBy.DayNumber, earliest = ready.Earliest.DayNumber - neededBy.DayNumber;
        return Decide(pair, neededBy) switch
        {
            GateOutcome.Pass => GateCheck.Of(true, latest, Grace),
            GateOutcome.Fail => GateCheck.Of(false, earliest, Grace),
            _ => GateCheck.Unknown(Undecided, latest, Grace),
        };
    }

    /// <inheritdoc/>
    public override bool Fails(in Pair pair) => pair.Need.Figures.NeededBy is { } neededBy && Decide(pair, neededBy) == GateOutcome.Fail;

    /// <inheritdoc/>
    internal override void Mark(SpaceView spaces, int start, uint bit, Span<uint> failed)
    {
        if (spaces.Need.Figures.NeededBy is not { } neededBy) return;
        var lastDay = neededBy.DayNumber + Grace;
        if (start < spaces.Plots.Count)
        {
            var (asOf, builtFromNow) = (spaces.AsOf.DayNumber, spaces.AsOf.AddMonths(Readiness.BuildMonths).DayNumber);
            for (var i = 0; i < failed.Length; i++) failed[i] |= bit * (uint)Bits.Of(IsLate(spaces.Plots.Ready(start + i, asOf, builtFromNow)));
            return;
        }

        var days = spaces.Units.RefusalDay.Slice(start - spaces.Plots.Count, failed.Length);
        for (var i = 0; i < failed.Length; i++) failed[i] |= bit * (uint)Bits.Of(IsLate(days[i]));

        bool IsLate(double day) => (day > lastDay) & (day < ReadyFigures.Never);
    }

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check)
    {
        if (pair.Need.Stated.NeededBy is not { } needed) return new("何时需要投入使用？", "when must it be in use?");
        if (Readiness.Of(pair) is not { } known)
            return new($"需要 {needed:yyyy-MM-dd} 前投入使用，可入驻或出让时间未知：请核实", $"needed by {needed:yyyy-MM-dd}, the date of availability is unknown: please verify");
        if (check.Case == Undecided)
        {
            return new(
                $"最早 {known.Earliest:yyyy-MM-dd}、最晚 {known.Latest:yyyy-MM-dd} 可用，需要 {needed:yyyy-MM-dd}：请核实交付时间和装修工期",
                $"ready between {known.Earliest:yyyy-MM-dd} and {known.Latest:yyyy-MM-dd}, needed by {needed:yyyy-MM-dd}: please verify handover and time for fit-out");
        }

        var ready = needed.AddDays((int)check.Measured);
        return new($"{ready:yyyy-MM-dd} 可用，需要 {needed:yyyy-MM-dd}", $"ready {ready:yyyy-MM-dd}, needed by {needed:yyyy-MM-dd}");
    }

    private static GateOutcome Decide(in Pair pair, DateOnly neededBy)
    {
        var lastDay = neededBy.DayNumber + Grace;
        if (pair.Offering.BuildingFigures is not null) return UnitVerdict.OfDates(pair, lastDay);
        return Readiness.Of(pair) is { } ready ? UnitVerdict.OfDates(ready.Earliest.DayNumber, ready.Latest.DayNumber, lastDay) : GateOutcome.Unknown;
    }
}
