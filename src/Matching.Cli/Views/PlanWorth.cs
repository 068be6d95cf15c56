using System.Globalization;
using Matching.Models;

namespace Matching.Cli.Views;

/// <summary>Says what a plan is worth, and beside what.</summary>
internal static class PlanWorth
{
    /// <summary>What the value is called: only probabilities add up to companies that come.</summary>
    public static Text Name(CalibrationTarget? probabilityOf) => probabilityOf switch
    {
        CalibrationTarget.Landed => new Text("预期落地家数", "expected to land"),
        CalibrationTarget.Engaged => new Text("预期进入洽谈家数", "expected to talk"),
        _ => new Text("总价值", "value"),
    };

    /// <summary>The value, the bound and how far the best plan can be.</summary>
    public static Text Of(double value, double bound, double gap)
    {
        var share = gap.ToString("0.00 %", CultureInfo.InvariantCulture);
        return new Text($"{Number(value)}，上界 {Number(bound)}，差距 {share}", $"{Number(value)}, upper bound {Number(bound)}, gap {share}");
    }

    /// <summary>How much better it is than going down the list.</summary>
    /// <param name="value">The plan's.</param>
    /// <param name="greedy">What going down the list gives.</param>
    /// <param name="missedMore">How many more approaches of the quotas that one misses.</param>
    public static Text Compared(double value, double greedy, int missedMore)
    {
        var more = greedy > 0 ? ((value - greedy) / greedy).ToString("+0.00 %;-0.00 %", CultureInfo.InvariantCulture) : "–";
        var share = more is "+0.00 %" or "-0.00 %" ? new Text("与之相同", "is worth the same") : new Text($" {more}", $"is worth {more}");
        var missed = missedMore > 0
            ? new Text($"，但配额多缺 {missedMore} 家", $", but it misses {missedMore} more of the quotas")
            : new Text("", "");
        return new Text($"按名单从高到低逐个安排得 {Number(greedy)}{missed.Zh}；本方案{share.Zh}", $"going down the list gives {Number(greedy)}{missed.En}; this plan {share.En}");
    }

    /// <summary>A value or a sum of values.</summary>
    public static string Number(double value) => value.ToString("#,0.00", CultureInfo.InvariantCulture);
}
