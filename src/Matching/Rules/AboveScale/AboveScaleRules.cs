using Matching.Domain;

namespace Matching.Rules;

/// <summary>Thresholds of above designated size (规上, domain 7.5). The branch with the longest prefix decides. Immutable.</summary>
/// <param name="Thresholds">One for each branch, in the order of the file.</param>
public sealed record AboveScaleRules(IReadOnlyList<AboveScaleThreshold> Thresholds)
{
    /// <summary>Whether a firm is above the threshold of its branch.</summary>
    /// <param name="code2017">GB/T 4754-2017 code, with or without its section letter; carry 2011 codes over first.</param>
    /// <param name="revenue">Revenue of one year.</param>
    /// <param name="employees">Employees at the end of it; null when unknown.</param>
    /// <returns>
    /// Null when nobody can tell: no such code, a code too short to choose between branches, a branch without a rule (finance, farming), one where a
    /// qualification decides (construction), or employees that would decide and are unknown.
    /// </returns>
    public bool? IsAboveScale(string? code2017, Money revenue, int? employees)
    {
        if (!IndustryCode.TryParse(code2017, IndustryVersion.V2017, out var code)) return null;

        // F alone is wholesale or retail: a finer branch that the code does not reach leaves it open.
        var text = code.ToString();
        if (Thresholds.Any(t => t.Industry.Length > text.Length && IndustryCode.HasPrefix(t.Industry, text))) return null;
        var rule = Thresholds.Where(t => code.StartsWith(t.Industry)).MaxBy(t => t.Industry.Length);
        if (rule?.RevenueWan is not { } least) return null;
        if (least == 0 ? revenue.Wan > 0 : revenue.Wan >= least) return true;
        if (rule.Employees is not { } staff) return false;
        return employees is null ? null : employees >= staff;
    }
}
