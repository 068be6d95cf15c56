using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>A constraint that a building supplies at least so much of something as is needed.</summary>
/// <param name="id">The constraint's id.</param>
/// <param name="name">Its name.</param>
/// <param name="unit">The unit of what is supplied.</param>
/// <param name="supply">What is supplied.</param>
public abstract class MeasuredSupplyGate(string id, Text name, string unit, Supply supply) : Gate(id, name, unit)
{
    /// <summary>It passes with less than what was asked for, within the tolerance.</summary>
    protected const int Tolerated = 1;

    private const int NotAsked = 2, NotRecorded = 3, BelowUsual = 4;

    /// <inheritdoc/>
    public override Text? WaivableBy => Waiver.TaskForceLead;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => offering.Building is not null;

    /// <inheritdoc/>
    public override bool Concerns(in Pair pair) => !double.IsNaN(Wanted(pair.Need)) || FallsShortOfUsual(pair, out _);

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        var wanted = Wanted(pair.Need);
        if (double.IsNaN(wanted))
        {
            return FallsShortOfUsual(pair, out var usual)
                ? GateCheck.Unknown(BelowUsual, pair.Offering.BuildingFigures!.Supplies.Highest(supply), usual)
                : GateCheck.Pass(NotAsked);
        }

        var best = SupplyVerdict.Best(pair, supply);
        return Decide(pair, wanted) switch
        {
            GateOutcome.Unknown => GateCheck.Unknown(NotRecorded, best, wanted),
            var outcome => new GateCheck(outcome, best, wanted, outcome == GateOutcome.Pass && best < wanted ? Tolerated : 0),
        };
    }

    /// <inheritdoc/>
    public override bool Fails(in Pair pair) => Wanted(pair.Need) is var wanted && !double.IsNaN(wanted) && Decide(pair, wanted) == GateOutcome.Fail;

    /// <inheritdoc/>
    internal override void Mark(SpaceView spaces, int start, uint bit, Span<uint> failed)
    {
        var wanted = Wanted(spaces.Need);
        if (!double.IsNaN(wanted)) SupplyVerdict.Mark(spaces, start, bit, failed, Bit, Tolerance.Least(LeastFor(wanted)));
    }

    /// <summary>How much is needed; NaN when the requirement is silent.</summary>
    protected abstract double Wanted(Need need);

    /// <summary>The least that is accepted for what is needed.</summary>
    protected abstract double LeastFor(double wanted);

    /// <summary>The least that an activity usually needs; NaN when nothing is known.</summary>
    protected abstract double Usual(ActivityPreset preset, Need need);

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check)
    {
        var (have, limit) = ($"{check.Measured:0.##} {Unit}", $"{check.Limit:0.##} {Unit}");
        return check.Case switch
        {
            NotAsked => new($"对{Name.Zh}没有要求", $"nothing asked of it: {Name.En}"),
            BelowUsual => new(
                $"{Name.Zh}最高 {have}，此类活动通常需要 {limit}：实际需要多少？", $"{Name.En} of {have} at most, {limit} is usual for the activity: how much is needed?"),
            NotRecorded when double.IsNaN(check.Measured) => new($"{Name.Zh}需要 {limit}，未登记：请核实", $"{Name.En} of {limit} needed, not recorded: please verify"),
            NotRecorded => new(
                $"{Name.Zh}需要 {limit}，已知最高 {have}：请核实适合单元的{Name.Zh}", $"{Name.En} of {limit} needed, {have} at most is known: please verify it for the units that suit"),
            Tolerated => new($"{Name.Zh} {have}，需要 {limit}，在容差之内", $"{Name.En} {have}, {limit} needed, within the tolerance"),
            _ => new($"{Name.Zh} {have}，需要 {limit}", $"{Name.En} {have}, {limit} needed"),
        };
    }

    private uint Bit => 1u << (int)supply;

    private GateOutcome Decide(in Pair pair, double wanted) => SupplyVerdict.Of(pair, Bit, Tolerance.Least(LeastFor(wanted)));

    private bool FallsShortOfUsual(in Pair pair, out double usual)
    {
        usual = double.NaN;
        if (!pair.Need.ActivitiesStated) return false;
        foreach (var activity in pair.Need.Activities)
        {
            if (ActivityPresets.Of(activity) is { } preset) usual = double.MaxNumber(usual, Usual(preset, pair.Need));
        }

        return pair.Offering.BuildingFigures!.Supplies.Highest(supply) < Tolerance.Least(LeastFor(usual));
    }
}
