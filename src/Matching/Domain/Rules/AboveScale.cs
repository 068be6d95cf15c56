using System.Globalization;

namespace Matching.Domain;

/// <summary>Whether a firm counts as above designated size (规上), by the thresholds of the day (domain 7.5).</summary>
/// <remarks>
/// The thresholds are data: <c>above_scale_thresholds.csv</c>, one row for a branch from a day on. The branch's longest prefix decides, then the
/// latest row in force. Services moved from 10 to 20 million yuan between 2020 and 2021, so the same firm may be above one year and below the next.
/// </remarks>
public static class AboveScale
{
    private static readonly Threshold[] Thresholds = [.. EmbeddedTable.Rows("Domain/Rules/above_scale_thresholds.csv").Select(Threshold.Read)];

    /// <summary>Whether the firm is above the threshold of its branch on a day.</summary>
    /// <param name="code2017">GB/T 4754-2017 code, with or without its section letter; carry 2011 codes over first.</param>
    /// <param name="revenue">Revenue of one year.</param>
    /// <param name="employees">Employees at the end of it; null when unknown. Counted up to 2019 only.</param>
    /// <param name="date">The day whose rule is asked for.</param>
    /// <returns>
    /// Null when nobody can tell: no such code, a code too short to choose between branches, a branch without a rule (finance, farming), one where a
    /// qualification decides (construction), a day before the table begins, or employees that would decide and are unknown.
    /// </returns>
    public static bool? IsAboveScale(string? code2017, Money revenue, int? employees, DateOnly date)
    {
        if (!IndustryCode.TryParse(code2017, IndustryVersion.V2017, out var code)) return null;
        var inForce = Thresholds.Where(t => t.ValidFrom <= date).ToArray();

        // F alone is wholesale or retail: a finer branch that the code does not reach leaves it open.
        if (inForce.Any(t => t.Industry.Length > code.ToString().Length && IndustryCode.HasPrefix(t.Industry, code.ToString()))) return null;
        var rule = inForce.Where(t => code.StartsWith(t.Industry)).OrderByDescending(t => t.Industry.Length).ThenByDescending(t => t.ValidFrom).FirstOrDefault();
        if (rule?.RevenueWan is not { } least) return null;
        if (least == 0 ? revenue.Wan > 0 : revenue.Wan >= least) return true;
        if (rule.Employees is not { } staff) return false;
        return employees is null ? null : employees >= staff;
    }

    private sealed record Threshold(DateOnly ValidFrom, string Industry, decimal? RevenueWan, int? Employees)
    {
        public static Threshold Read(string[] cells) => new(
            DateOnly.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            cells[1],
            cells[2].Length == 0 ? null : decimal.Parse(cells[2], CultureInfo.InvariantCulture),
            cells[3].Length == 0 ? null : int.Parse(cells[3], CultureInfo.InvariantCulture));
    }
}
