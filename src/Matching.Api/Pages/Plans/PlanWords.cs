using Matching.Api.Contracts;
using Matching.Domain;

namespace Matching.Api.Pages.Plans;

/// <summary>What is said of a plan's job in a line.</summary>
internal static class PlanWords
{
    /// <summary>What it was asked for, short.</summary>
    public static Text Asked(JobItem item) => item switch
    {
        { OutreachRequest: { } asked } => new(
            $"{asked.Budget} 家 · {Offerings(asked.Offerings).Zh} · {Quotas(asked)} 条配额",
            $"{asked.Budget} approaches · {Offerings(asked.Offerings).En} · {Quotas(asked)} quotas"),
        { TripRequest: { } asked } => new(
            $"{string.Join('、', asked.Cities ?? [])} · {asked.Days} 天 · 每天 {asked.VisitsPerDay} 家以内",
            $"{string.Join(", ", asked.Cities ?? [])} · {asked.Days} days · {asked.VisitsPerDay} visits a day at most"),
        _ => item.Step,
    };

    /// <summary>How it stands.</summary>
    public static Text Of(JobState state) => state switch
    {
        JobState.Queued => new("等待", "waiting"),
        JobState.Running => new("进行中", "running"),
        JobState.Succeeded => new("完成", "done"),
        JobState.Failed => new("出错", "failed"),
        _ => new("已取消", "canceled"),
    };

    private static Text Offerings(IReadOnlyList<string>? offerings) =>
        offerings is { Count: > 0 } some ? new($"{some.Count} 个载体", $"{some.Count} offerings") : new("全部载体", "everything offered");

    private static int Quotas(PlanOutreachRequest asked) => (asked.PerCenter is null ? 0 : 1) + (asked.Centers?.Count ?? 0) + (asked.Cities?.Count ?? 0);
}
