using System.Globalization;
using Matching.Domain;

namespace Matching.Planning;

/// <summary>Says how far a goal has come.</summary>
internal static class StandingTexts
{
    public static Text Sentence(GoalStanding standing)
    {
        var goal = standing.Goal;
        var (unitZh, unitEn) = standing.Rule is { Measure: not GoalMeasure.Occupancy } rule && rule.Takes(goal.Unit) ? (rule.Unit.Zh, rule.Unit.En) : (goal.Unit ?? "", goal.Unit ?? "");
        var actual = goal.Actual is { } done ? Number(done) : null;
        if (standing.Rate is not { } completion)
            return actual is null
                ? new Text($"{goal.Indicator}：没有完成数", $"{Name(standing)}: no actual figure")
                : new Text($"{goal.Indicator}：完成 {actual} {unitZh}，没有完成率", $"{Name(standing)}: {actual} {unitEn} reached, no completion rate");
        var (target, left) = (Number(standing.Target!.Value), Number(standing.Left!.Value));
        var rest = standing.Left == 0 ? new Text("已完成", "reached") : new Text($"还差 {left} {unitZh}", $"{left} {unitEn} left");
        var pace = Pace(standing);
        return new Text(
            $"{goal.Indicator}：{actual} / {target} {unitZh}，{Percent(completion.Percent)}，{rest.Zh}{pace.Zh}",
            $"{Name(standing)}: {actual} of {target} {unitEn}, {Percent(completion.Percent)}, {rest.En}{pace.En}");
    }

    public static IReadOnlyList<Text> Notes(GoalStanding standing)
    {
        var notes = new List<Text>();
        if (standing.Target is null) notes.Add(new("目标未公布", "the target is not stated"));
        if (standing.TargetInferred) notes.Add(new("目标为推算，未见原文", "the target is inferred; it was not printed"));
        if (standing is { Check: { } check, Rate: { } rate, Goal.RateStated: { } stated }) notes.AddRange(Check(check, rate, stated));
        if (standing.Period is null) notes.Add(new($"看不懂统计期间“{standing.Goal.Period}”", $"the period '{standing.Goal.Period}' cannot be read"));
        notes.Add(standing.Rule?.Basis ?? new("没有规则说明哪些线索计入该指标", "no rule says which leads serve this goal"));
        return notes;
    }

    public static string Number(decimal value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    public static string Name(GoalStanding standing) => standing.Rule?.Name.En ?? standing.Goal.Indicator;

    private static string Percent(decimal percent) => percent.ToString("0.00", CultureInfo.InvariantCulture) + " %";

    private static Text Pace(GoalStanding standing)
    {
        if (standing is not { TimePercent: { } time, PointsAhead: { } points }) return new("", "");
        var by = Math.Abs(points).ToString("0.00", CultureInfo.InvariantCulture);
        return standing.Pace switch
        {
            GoalPace.Ahead => new($"，时间进度 {Percent(time)}，超前 {by} 个百分点", $"; {Percent(time)} of the year has passed, {by} points ahead"),
            GoalPace.Behind => new($"，时间进度 {Percent(time)}，落后 {by} 个百分点", $"; {Percent(time)} of the year has passed, {by} points behind"),
            _ => new($"，时间进度 {Percent(time)}，持平", $"; {Percent(time)} of the year has passed, on time"),
        };
    }

    private static IEnumerable<Text> Check(RateCheck check, CompletionRate rate, decimal stated)
    {
        if (check == RateCheck.Truncated)
            yield return new($"公布 {Percent(stated)} 为截位，四舍五入是 {Percent(rate.Percent)}", $"the published {Percent(stated)} is cut off; rounded it is {Percent(rate.Percent)}");
        if (check == RateCheck.Differs)
            yield return new($"公布 {Percent(stated)} 与重算 {Percent(rate.Percent)} 不符，其中有误", $"the published {Percent(stated)} is not the recomputed {Percent(rate.Percent)}; one of the figures is wrong");
    }
}
