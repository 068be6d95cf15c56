using Matching.Catalog;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Merit;

/// <summary>Checks the vetoes of the review. What no record tells is Unknown and asked for, never passed.</summary>
internal static class VetoSet
{
    /// <summary>Checks one veto.</summary>
    public static VetoCheck Check(in Pair pair, IReadOnlyList<GateResult> gates, ReviewVetoRule rule)
    {
        var (state, evidence) = rule.Veto switch
        {
            ReviewVeto.V1 => GateVeto.Check(gates, "H02", provesInnocence: false, new Text("是否列入负面清单或淘汰工艺目录？", "is it on a negative list, or is a process to be eliminated?")),
            ReviewVeto.V2 => EnvironmentVeto.Check(pair),
            ReviewVeto.V3 => RiskFlagVeto.Check(pair, "SafetyAccident", proven: false, new Text("安全事故", "safety accident")),
            ReviewVeto.V4 => EnergyVeto.Check(pair),
            ReviewVeto.V5 => RiskFlagVeto.Check(pair, "SeriousDiscredit", proven: true, new Text("严重失信", "serious discredit")),
            ReviewVeto.V6 => GateVeto.Check(gates, "H01", provesInnocence: true, new Text("选用哪个载体？", "which space is it for?")),
            ReviewVeto.V7 => RedLineVeto.Check(pair),
            ReviewVeto.V8 => Said(pair.Need.Stated.FundsProven, new Text("资金已证明", "funds are proven"), new Text("资金未能证明", "funds are not proven"), new Text("资金来源是否已证明？", "are the funds proven?")),
            ReviewVeto.V9 => Said(pair.Need.Stated.TaxInDistrict, new Text("税收和统计落在本区", "tax and statistics will be in the district"), new Text("税收和统计不落本区", "tax and statistics will be elsewhere"), new Text("税收和统计是否落在本区？", "will tax and statistics be in the district?")),
            ReviewVeto.V10 => (VetoState.Unknown, new Text("是否提出了不能依法给予的优惠要求？", "does it ask for benefits that may not lawfully be given?")),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule.Veto, "There is no such veto."),
        };
        return new VetoCheck(rule.Veto, rule.Name, state, evidence);
    }

    private static (VetoState State, Text Evidence) Said(bool? good, Text whenGood, Text whenBad, Text ask) => good switch
    {
        true => (VetoState.No, whenGood),
        false => (VetoState.Yes, whenBad),
        null => (VetoState.Unknown, ask),
    };
}
