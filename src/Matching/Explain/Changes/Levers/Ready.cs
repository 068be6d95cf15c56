using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>When the space of a pair is certain to be in use.</summary>
internal static class Ready
{
    /// <summary>Days that a space may be late (domain 5.2, H11).</summary>
    public const int Grace = 30;

    /// <summary>The day for each unit on offer, or for the space as a whole; nothing where it is unknown.</summary>
    public static IEnumerable<DateOnly> Days(Pair pair)
    {
        if (pair.Offering.BuildingFigures is not { Offered.Length: > 0 } building) return Readiness.Of(pair) is { } ready ? [ready.Latest] : [];
        var asOf = pair.AsOf.DayNumber;
        return building.Offered.Select(unit => unit.Ready.Latest(asOf)).Where(day => day < ReadyFigures.Never).Select(DateOnly.FromDayNumber);
    }

    /// <summary>How long it is from one day to another, in months and days.</summary>
    public static Text Span(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        if (from.AddMonths(months) > to) months--;
        var days = to.DayNumber - from.AddMonths(months).DayNumber;
        return (months, days) switch
        {
            (0, _) => new($"{days} 天", Counted(days, "day")),
            (_, 0) => new($"{months} 个月", Counted(months, "month")),
            _ => new($"{months} 个月 {days} 天", $"{Counted(months, "month")} {Counted(days, "day")}"),
        };
    }

    private static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
