using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>
/// H15: energy per output, power usage effectiveness and the category of environmental review stay within what is admitted, and what is made is of
/// pollution class 1 (domain 5.2). No tolerance, and nobody may waive it.
/// </summary>
/// <remarks>
/// A data centre for which no cap is recorded passes below 1.3, what the national plan asks of new large ones from 2025; from there on it is a question,
/// as no rule that is recorded refuses it.
/// </remarks>
public sealed class EnvironmentGate() : Gate("H15", new Text("能耗与环保", "Energy and environment"), "tce/万元")
{
    /// <summary>What new large data centres shall stay below by the national plan.</summary>
    private const double NationalPue = 1.3;

    /// <summary>The highest pollution class in an urban district.</summary>
    private const double MostClass = 1;

    private const int Nothing = 1, Pollution = 2, Energy = 3, Pue = 4, Review = 5;

    private static readonly Text[] Reviews = [new("登记表", "registration"), new("报告表", "report form"), new("报告书", "full report")];

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => offering.IsSpace;

    /// <inheritdoc/>
    public override bool Concerns(in Pair pair) => Check(pair).Case != Nothing;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        var (need, plot, building) = (pair.Need.Figures, pair.Offering.PlotFigures, pair.Offering.BuildingFigures);
        var dataCentre = pair.Need.ActivitiesStated && (pair.Need.ActivityBits & UseFigures.Bit(Activity.DataCentre)) != 0;
        var deciding = GateCheck.Pass(Nothing);
        if (pair.Need.Stated.IndustrialClass is { } made) deciding = GateCheck.Of(made <= MostClass, made, MostClass, Pollution);
        if (plot is not null)
        {
            deciding = Worse(deciding, Compare(need.UnitEnergy, plot.EnergyLimit, Energy));
            deciding = Worse(deciding, Compare(need.Review, plot.ReviewMax, Review));
        }

        var cap = plot?.PueMax ?? building!.PueMax;
        if (double.IsNaN(need.Pue) && !dataCentre) return deciding;
        var unrecorded = double.IsNaN(cap) && need.Pue < NationalPue;
        return Worse(deciding, unrecorded ? GateCheck.Of(true, need.Pue, NationalPue, Pue) : Compare(need.Pue, cap, Pue));
    }

    /// <inheritdoc/>
    internal override void Mark(SpaceView spaces, int start, uint bit, Span<uint> failed)
    {
        var need = spaces.Need.Figures;
        if (spaces.Need.Stated.IndustrialClass > MostClass)
        {
            foreach (ref var marks in failed) marks |= bit;
            return;
        }

        if (start >= spaces.Plots.Count)
        {
            Above(need.Pue, spaces.Buildings.PueMax, start - spaces.Plots.Count, bit, failed);
            return;
        }

        Above(need.Pue, spaces.Plots.PueMax, start, bit, failed);
        Above(need.UnitEnergy, spaces.Plots.EnergyLimit, start, bit, failed);
        Above(need.Review, spaces.Plots.ReviewMax, start, bit, failed);
    }

    /// <inheritdoc/>
    protected override string UnitOf(in GateCheck check) => check.Case switch
    {
        Pollution => "class",
        Pue => "PUE",
        Review => "category",
        _ => Unit,
    };

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check)
    {
        var about = check.Case;
        if (about == Nothing) return new("没有能耗与环保要求", "nothing demanded of energy or environment");
        var name = about switch
        {
            Pollution => new Text("工业类别", "pollution class"),
            Energy => new Text("单位产值能耗", "energy per output"),
            Pue => new Text("PUE", "PUE"),
            _ => new Text("环评类别", "environmental review"),
        };
        if (double.IsNaN(check.Measured)) return new($"{name.Zh}上限{Written(check.Limit).Zh}：项目是多少？", $"{name.En} of at most {Written(check.Limit).En} admitted: what is the project's?");
        return double.IsNaN(check.Limit)
            ? new($"{name.Zh}{Written(check.Measured).Zh}，准入上限未登记：请核实", $"{name.En} {Written(check.Measured).En}, what is admitted is not recorded: please verify")
            : new($"{name.Zh}{Written(check.Measured).Zh}，上限{Written(check.Limit).Zh}", $"{name.En} {Written(check.Measured).En}, at most {Written(check.Limit).En} admitted");

        Text Written(double value) => about switch
        {
            Review => Reviews[(int)value],
            Energy => new($" {value:0.####} 吨标煤/万元", $"{value:0.####} tce/CNY 10k"),
            _ => new($" {value:0.##}", $"{value:0.##}"),
        };
    }

    // Nothing where neither side says anything; else a missing side is a question.
    private static GateCheck Compare(double value, double limit, int @case)
    {
        if (double.IsNaN(value) && double.IsNaN(limit)) return GateCheck.Pass(Nothing);
        return double.IsNaN(value) || double.IsNaN(limit) ? GateCheck.Unknown(@case, value, limit) : GateCheck.Of(Tolerance.AtMost(value, limit), value, limit, @case);
    }

    // A refusal says more than a question, a question more than a pass, and any answer more than none.
    private static GateCheck Worse(in GateCheck known, in GateCheck next) => Weight(next) > Weight(known) ? next : known;

    private static int Weight(in GateCheck check) => check.Outcome switch
    {
        GateOutcome.Fail => 3,
        GateOutcome.Unknown => 2,
        _ => check.Case == Nothing ? 0 : 1,
    };

    private static void Above(double value, double[] limits, int first, uint bit, Span<uint> failed)
    {
        if (double.IsNaN(value)) return;
        var some = limits.AsSpan(first, failed.Length);
        for (var i = 0; i < failed.Length; i++) failed[i] |= bit * (uint)Bits.Of(value > Tolerance.Most(some[i]));
    }
}
