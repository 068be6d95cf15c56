using Matching.Catalog;
using Matching.Rules;

namespace Matching.Merit;

/// <summary>Certainty of the schedule: funds proven, and a start within some months.</summary>
internal sealed class ScheduleCriterion : Criterion
{
    /// <inheritdoc/>
    public override CriterionScore Score(in Pair pair, ReviewCriterionRules rules)
    {
        var (funds, start) = (pair.Need.Stated.FundsProven, pair.Need.Stated.StartOn);
        var months = (int)rules.Limits["startWithinMonths"];
        if (funds == false) return Known(rules, 0, "资金未能证明，得 0 分", "funds are not proven: 0 points");
        if (start > pair.AsOf.AddMonths(months)) return Known(rules, 0, $"{start:yyyy-MM-dd} 开工，晚于 {months} 个月，得 0 分", $"starts on {start:yyyy-MM-dd}, later than {months} months: 0 points");
        return funds is null || start is null
            ? Unknown(rules, "资金是否已证明？计划何时开工？", "are the funds proven, and when will it start?")
            : Known(rules, rules.Points, $"资金已证明，{start:yyyy-MM-dd} 开工，得 {rules.Points:0.#} 分", $"funds proven, starts on {start:yyyy-MM-dd}: {rules.Points:0.#} points");
    }
}
