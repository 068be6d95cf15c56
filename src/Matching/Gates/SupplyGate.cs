using System.Numerics;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H08: dual feed, fiber, docks, freight lift and use around the clock are there where they are needed, all in one unit (domain 5.2).</summary>
public sealed class SupplyGate() : Gate("H08", new Text("配套条件", "Supplies"), "count")
{
    private const int NotAsked = 1, LacksUsual = 2;

    private static readonly (Supply Supply, Text Name)[] Names =
    [
        (Supply.DualFeed, new("双路供电", "dual feed")), (Supply.Fiber, new("光纤", "optical fiber")), (Supply.LoadingDocks, new("装卸平台", "loading docks")),
        (Supply.FreightLift, new("货梯", "freight lift")), (Supply.AroundTheClock, new("24 小时使用", "use around the clock")),
    ];

    /// <inheritdoc/>
    public override Text? WaivableBy => Waiver.TaskForceLead;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => offering.Building is not null;

    /// <inheritdoc/>
    public override bool Concerns(in Pair pair) => pair.Need.Figures.Wanted != 0 || UsualButLacking(pair) != 0;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        var wanted = pair.Need.Figures.Wanted;
        var outcome = wanted == 0 ? GateOutcome.Pass : SupplyVerdict.Of(pair, wanted, least: 1);
        if (outcome == GateOutcome.Pass && UsualButLacking(pair) != 0) return GateCheck.Unknown(LacksUsual);
        return wanted == 0 ? GateCheck.Pass(NotAsked) : new GateCheck(outcome, CountFound(pair, wanted), BitOperations.PopCount(wanted));
    }

    /// <inheritdoc/>
    public override bool Fails(in Pair pair) => pair.Need.Figures.Wanted is var wanted && wanted != 0 && SupplyVerdict.Of(pair, wanted, least: 1) == GateOutcome.Fail;

    /// <inheritdoc/>
    internal override void Mark(SpaceView spaces, int start, uint bit, Span<uint> failed) =>
        SupplyVerdict.Mark(spaces, start, bit, failed, spaces.Need.Figures.Wanted, least: 1);

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check)
    {
        var (wanted, supplies) = (pair.Need.Figures.Wanted, pair.Offering.BuildingFigures!.Supplies);
        if (check.Case == NotAsked) return new("对配套条件没有要求", "no supplies asked for");
        if (check.Case == LacksUsual)
        {
            var usual = Phrase(UsualButLacking(pair));
            return new($"此类活动通常需要{usual.Zh}，登记为没有：是否需要？", $"usual for the activity but recorded as lacking ({usual.En}): is it needed?");
        }

        var counts = new Text($"需要 {check.Limit:0} 项，具备 {check.Measured:0} 项", $"{check.Measured:0} of {check.Limit:0} there");
        if (check.Outcome == GateOutcome.Pass) return new($"{counts.Zh}：{Phrase(wanted).Zh}", $"{counts.En}: {Phrase(wanted).En}");
        var best = Bits(wanted, supply => double.IsPositiveInfinity(supplies.Highest(supply)));
        var lacking = Bits(wanted, supply => supplies.Highest(supply) < 1);
        if (check.Outcome == GateOutcome.Unknown)
        {
            var open = Phrase(best == 0 ? wanted : best);
            return new($"{counts.Zh}，{open.Zh}未登记齐全：请核实", $"{counts.En}, not fully recorded ({open.En}): please verify");
        }

        var missing = Phrase(lacking == 0 ? wanted : lacking);
        return lacking == 0
            ? new($"{counts.Zh}：没有一个合适的单元同时具备{missing.Zh}", $"{counts.En}: no unit that suits has all of it ({missing.En})")
            : new($"{counts.Zh}：没有{missing.Zh}", $"{counts.En}: lacking {missing.En}");
    }

    // The most that any one unit is known to have, or the building when no unit is on offer.
    private static int CountFound(in Pair pair, uint wanted)
    {
        var supplies = pair.Offering.BuildingFigures!.Supplies;
        var most = 0;
        for (var unit = 0; unit < Math.Max(1, supplies.Units); unit++)
        {
            var found = 0;
            for (var supply = Supply.DualFeed; supply <= Supply.AroundTheClock; supply++)
            {
                if ((wanted >> (int)supply & 1) != 0 && (supplies.Units == 0 ? supplies.Own(supply) : supplies.Of(unit, supply)) == 1) found++;
            }

            most = Math.Max(most, found);
        }

        return most;
    }

    private static uint UsualButLacking(in Pair pair)
    {
        if (!pair.Need.ActivitiesStated) return 0;
        uint lacking = 0;
        var supplies = pair.Offering.BuildingFigures!.Supplies;
        foreach (var activity in pair.Need.Activities)
        {
            if (ActivityPresets.Of(activity) is not { } preset) continue;
            foreach (var supply in preset.Supplies)
            {
                if (supplies.Highest(supply) < 1) lacking |= 1u << (int)supply;
            }
        }

        return lacking & ~pair.Need.Figures.Answered;
    }

    private static uint Bits(uint among, Func<Supply, bool> holds) =>
        Names.Where(n => (among >> (int)n.Supply & 1) != 0 && holds(n.Supply)).Aggregate(0u, (bits, n) => bits | (1u << (int)n.Supply));

    private static Text Phrase(uint supplies)
    {
        var named = Names.Where(n => (supplies >> (int)n.Supply & 1) != 0).Select(n => n.Name).ToArray();
        return new(string.Join("、", named.Select(n => n.Zh)), string.Join(", ", named.Select(n => n.En)));
    }
}
