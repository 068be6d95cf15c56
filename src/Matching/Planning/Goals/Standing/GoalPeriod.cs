using System.Globalization;
using System.Text.RegularExpressions;
using Matching.Domain;

namespace Matching.Planning;

/// <summary>The days that a goal's figures cover.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; not before <paramref name="From"/>.</param>
public readonly partial record struct GoalPeriod(DateOnly From, DateOnly To)
{
    /// <summary>The last day of the year that the period ends in: by then an annual goal has to be reached.</summary>
    public DateOnly YearEnd => new(To.Year, 12, 31);

    /// <summary>
    /// The share of the year that the period covers, percent, rounded to two decimals, half away from zero: eight months are 66.67 (domain 9.1).
    /// Whole months count as months; null for a period of more than one year.
    /// </summary>
    public decimal? TimePercent
    {
        get
        {
            if (From.Year != To.Year) return null;
            var whole = From.Day == 1 && To.AddDays(1).Day == 1;
            var share = whole ? (To.Month - From.Month + 1) / 12m : (To.DayNumber - From.DayNumber + 1m) / YearEnd.DayOfYear;
            return Math.Round(share * 100m, 2, MidpointRounding.AwayFromZero);
        }
    }

    /// <summary>Reads <c>2020</c>, <c>2020-08</c>, <c>2020-01..2020-08</c>, days in place of months, or 2020年1-8月.</summary>
    /// <returns>False when it has no such form, names no such day, or ends before it begins.</returns>
    public static bool TryParse(string? text, out GoalPeriod period)
    {
        period = default;
        if (text is null) return false;
        var folded = TextFold.Compact(text);
        if (Chinese().Match(folded) is { Success: true } m)
        {
            var (year, first, last) = (m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value);
            folded = first.Length == 0 ? year : $"{year}-{first.PadLeft(2, '0')}..{year}-{(last.Length == 0 ? first : last).PadLeft(2, '0')}";
        }

        var ends = folded.Split("..");
        if (ends.Length > 2 || !TryEnds(ends[0], out var from, out _) || !TryEnds(ends[^1], out _, out var to) || to < from) return false;
        period = new GoalPeriod(from, to);
        return true;
    }

    private static bool TryEnds(string text, out DateOnly first, out DateOnly last)
    {
        last = default;
        var format = text.Length switch { 4 => "yyyy", 7 => "yyyy-MM", _ => "yyyy-MM-dd" };
        if (!DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out first)) return false;
        last = text.Length switch { 4 => first.AddYears(1).AddDays(-1), 7 => first.AddMonths(1).AddDays(-1), _ => first };
        return true;
    }

    [GeneratedRegex("^([0-9]{4})年(?:([0-9]{1,2})(?:月?[-至到~]([0-9]{1,2}))?月)?$")]
    private static partial Regex Chinese();
}
