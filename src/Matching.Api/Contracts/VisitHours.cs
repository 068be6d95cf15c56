using Matching.Api.Problems;
using Matching.Planning;

namespace Matching.Api.Contracts;

/// <summary>Hours in which companies receive visitors; a visit begins and ends within them.</summary>
public sealed record VisitHours
{
    /// <summary>When they begin.</summary>
    public TimeOnly From { get; init; }

    /// <summary>When they end, the same day.</summary>
    public TimeOnly To { get; init; }

    internal static IReadOnlyList<TripWindow> Read(RequestErrors errors, string name, IReadOnlyList<VisitHours?>? hours)
    {
        if (hours is null) return TripWindow.OfficeHours;
        var windows = new List<TripWindow>();
        foreach (var (place, part) in hours.Index())
        {
            if (part is null)
            {
                errors.Add($"{name}[{place}]", $"{name}[{place}] is missing.", new("请填写时间", "fill in the hours"));
                continue;
            }

            if (part.To <= part.From)
                errors.Add($"{name}[{place}]", $"{name}[{place}] is {part.From:HH:mm} to {part.To:HH:mm}; it must not end before it begins.", new("结束应晚于开始", "must end after it begins"));
            if (windows.Count > 0 && part.From < windows[^1].To)
                errors.Add($"{name}[{place}]", $"{name}[{place}] begins at {part.From:HH:mm}, before the hours before it end.", new("应晚于前一时段", "must begin after the hours before it end"));
            windows.Add(new TripWindow(part.From, part.To));
        }

        if (hours.Count is 0 or > 4) errors.Add(name, $"There are {hours.Count} {name}; give 1 to 4.", new("应有 1 至 4 个时段", "give 1 to 4 of them"));
        return windows;
    }
}
