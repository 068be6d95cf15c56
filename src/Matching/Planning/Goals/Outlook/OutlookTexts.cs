using System.Globalization;
using Matching.Domain;

namespace Matching.Planning;

/// <summary>Says whether a goal will be reached, and what that rests on.</summary>
internal static class OutlookTexts
{
    public static Text Sentence(GoalOutlook outlook)
    {
        var text = outlook.Answer switch
        {
            GoalAnswer.Reached => new Text("目标已完成", "the target is reached"),
            GoalAnswer.Forecast => Forecast(outlook),
            GoalAnswer.CannotTell => CannotTell(outlook),
            GoalAnswer.YearOver => new Text($"{outlook.By:yyyy} 年已结束，不再预测", $"{outlook.By:yyyy} has ended; nothing is foretold"),
            _ => new Text("照原样列出，不预测", "shown as it is; nothing is foretold"),
        };
        var label = outlook.DataKind switch { DataKind.Real => new Text("", ""), DataKind.Simulated => new Text("（模拟）", "(simulated) "), _ => new Text("（示例）", "(illustrative) ") };
        return new Text($"{label.Zh}{outlook.Standing.Goal.Indicator}：{text.Zh}", $"{label.En}{StandingTexts.Name(outlook.Standing)}: {text.En}");
    }

    public static IReadOnlyList<Text> Notes(GoalOutlook outlook)
    {
        var notes = new List<Text>(outlook.Standing.Notes);
        if (outlook.Answer != GoalAnswer.Forecast) return notes;
        var model = outlook.Leads.Count(l => l.Basis == ChanceBasis.Model);
        if (model < outlook.Leads.Count)
            notes.Add(new(
                $"{outlook.Leads.Count - model} 个在谈线索按历史转化率估计：共 {outlook.Conversions!.Leads} 个历史线索，平均 {outlook.Conversions.Days} 天内落地 {Tenth(outlook.Conversions.Share)}",
                $"{outlook.Leads.Count - model} open leads go by history: of {outlook.Conversions.Leads} earlier leads, {Tenth(outlook.Conversions.Share)} landed within {outlook.Conversions.Days} days on average"));
        if (model > 0) notes.Add(new($"{model} 个在谈线索按模型的校准概率", $"{model} open leads go by the model's calibrated probability"));
        if (outlook.UnsureLeads > 0)
            notes.Add(Unsure(outlook));
        notes.Add(new("落地以供地或租约为准，注册不算；认定可能更晚；假设各线索互不影响", "landed means land or lease secured, not registered; certification may come later; leads are taken as independent"));
        return notes;
    }

    private static Text Unsure(GoalOutlook outlook)
    {
        var text = new Text(
            $"另有 {outlook.UnsureLeads} 个线索能否计入或数额未知，未计算，故为下限",
            $"{outlook.UnsureLeads} more leads may serve it or by an unknown amount; they are not counted, so this is a lower bound");
        return outlook.ChanceIfAllServe is { } all
            ? new Text($"{text.Zh}；若全部计入，可能性为 {Percent(all.Probability)}", $"{text.En}; if all of them served it, the chance would be {Percent(all.Probability)}")
            : text;
    }

    public static Text Effect(GoalPlanEffect effect)
    {
        var goal = effect.Outlook;
        if (effect is not { After: { } after, Difference: { } difference, Outlook.Chance: { } before }) return Sentence(goal);
        if (goal.Answer == GoalAnswer.Reached) return Sentence(goal);
        var points = (100 * difference.Probability).ToString("0.0", CultureInfo.InvariantCulture);
        return new Text(
            $"{goal.Standing.Goal.Indicator}：加上计划，完成的可能性由 {Percent(before.Probability)} 变为 {Percent(after.Probability)}（+{points} 个百分点）",
            $"{StandingTexts.Name(goal.Standing)}: with the plan the chance goes from {Percent(before.Probability)} to {Percent(after.Probability)} (+{points} points)");
    }

    private static Text Forecast(GoalOutlook outlook)
    {
        var (chance, needed, unit) = (outlook.Chance!, StandingTexts.Number(outlook.Needed!.Value), outlook.Standing.Rule!.Unit);
        return new Text(
            $"还差 {needed} {unit.Zh}，到 {outlook.By:yyyy-MM-dd} 完成的可能性{(outlook.UnsureLeads > 0 ? "至少" : "")} {Percent(chance.Probability)}（95 % 区间 {Percent(chance.Low)}–{Percent(chance.High)}）",
            $"{needed} {unit.En} left; the chance to reach it by {outlook.By:yyyy-MM-dd} is {(outlook.UnsureLeads > 0 ? "at least " : "")}{Percent(chance.Probability)} (95 % interval {Percent(chance.Low)}–{Percent(chance.High)})");
    }

    private static Text CannotTell(GoalOutlook outlook)
    {
        var (least, known) = (ConversionRates.LeastOutcomes, outlook.Conversions!.Leads);
        if (outlook.Conversions.AreEnough)
            return new($"{outlook.UnsureLeads} 个线索的数额未知，无法判断能否完成；{outlook.Standing.Rule!.Question.Zh}", $"the amounts of {outlook.UnsureLeads} leads are unknown, so nobody can tell; {outlook.Standing.Rule!.Question.En}");
        return new($"有结果的历史线索只有 {known} 个，未到 {least} 个，无法判断能否完成", $"only {known} earlier leads have a known outcome and {least} are needed, so nobody can tell");
    }

    // Nothing that is open is certain.
    private static string Percent(double probability) => probability switch
    {
        < 0.01 => "<1 %",
        > 0.99 => ">99 %",
        _ => probability.ToString("0 %", CultureInfo.InvariantCulture),
    };

    private static string Tenth(double share) => share.ToString("0.0 %", CultureInfo.InvariantCulture);
}
