using Matching.Api.Contracts;
using Matching.Domain;
using Matching.Planning;

namespace Matching.Api.Pages.Plans;

/// <summary>Says in plain words what an outreach plan comes to, how good it is and what limits it.</summary>
internal static class PlanBounds
{
    // What is left then is less than anybody could take.
    private const double AllOfIt = 0.99;

    /// <summary>What the approaches come to: companies expected where values are probabilities, else a sum that only compares.</summary>
    public static Text Worth(OutreachProposal plan)
    {
        var expected = Number(plan.Lines.Sum(line => line.Probability ?? 0), 1);
        return plan.ProbabilityOf switch
        {
            Models.CalibrationTarget.Landed => new($"预期约 {expected} 家落地", $"about {expected} expected to land"),
            Models.CalibrationTarget.Engaged => new($"预期约 {expected} 家进入实质洽谈", $"about {expected} expected to come to substantive talks"),
            _ => new($"价值合计 {Number(plan.Value, 1)}（不是概率，只用来比较计划）", $"{Number(plan.Value, 1)} in value (no probabilities: it only compares plans)"),
        };
    }

    /// <summary>How far the best plan could be ahead.</summary>
    public static Text Bound(double value, double bound, Text status) => new(
        $"价值 {Number(value, 2)}，同样限制下任何计划都不超过 {Number(bound, 2)}；{status.Zh}",
        $"Value {Number(value, 2)}; no plan under the same limits exceeds {Number(bound, 2)}; {status.En}");

    /// <summary>What planning gains over going down the list.</summary>
    public static Text Gain(OutreachProposal plan)
    {
        var missed = plan.Shortfalls.Sum(quota => quota.Least - quota.Planned);
        if (plan.GreedyShortfall > missed)
            return new($"按名单从高到低联系会比配额再少 {plan.GreedyShortfall - missed} 家", $"going down the list misses the quotas by {plan.GreedyShortfall - missed} more");
        return Gain(plan.Value, plan.GreedyValue);
    }

    /// <summary>What a value gains over that of going down the list.</summary>
    public static Text Gain(double value, double greedy)
    {
        if (value <= greedy * 1.0005) return new($"按名单从高到低安排也得 {Number(greedy, 2)}", $"going down the list gives as much, {Number(greedy, 2)}");
        var more = Number(100 * (value / greedy - 1), 1);
        return new($"按名单从高到低安排只得 {Number(greedy, 2)}，本计划多 {more} %", $"going down the list gives {Number(greedy, 2)}; this plan gives {more} % more");
    }

    /// <summary>What keeps the plan from more.</summary>
    public static IReadOnlyList<Text> Limits(OutreachProposal plan, PlanOutreachRequest asked, IReadOnlyList<QuotaStanding> quotas)
    {
        var limits = new List<Text>
        {
            plan.Lines.Count >= asked.Budget
                ? new($"联系家数 {asked.Budget} 家已用完", $"all {asked.Budget} approaches are used")
                : new($"{asked.Budget} 家只用了 {plan.Lines.Count} 家：没有更多可行而不违反限制的企业", $"{plan.Lines.Count} of {asked.Budget} approaches are used: no more companies are feasible within the limits"),
        };
        limits.AddRange(quotas.Where(quota => quota.IsFull).Select(quota => new Text($"{quota.Name.Zh}已到上限 {quota.Most} 家", $"{quota.Name.En} is full at {quota.Most}")));
        var tired = plan.Lines.Where(line => line.IntroducerId is not null).GroupBy(line => line.IntroducerId).Count(firm => firm.Count() >= asked.PerIntroducer);
        if (tired > 0) limits.Add(new($"{tired} 家引荐企业已安排满 {asked.PerIntroducer} 次", $"{tired} introducers are at their {asked.PerIntroducer} introductions"));
        var full = plan.Spaces.Count(space => space.CapacityM2 is { } vacant && space.PromisedM2 >= AllOfIt * vacant);
        if (full > 0) limits.Add(new($"{full} 处楼宇的空置面积已全部承诺", $"the vacant area of {full} buildings is all promised"));
        return limits;
    }

    private static string Number(double value, int decimals) => Shell.Language.Fixed(value, decimals);
}
