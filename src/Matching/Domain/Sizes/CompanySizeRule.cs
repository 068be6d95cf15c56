namespace Matching.Domain;

/// <summary>From which figures on the companies of one industry are small, medium or large.</summary>
/// <param name="Employees">Fewest employees of a small, a medium and a large company; null where employees do not count.</param>
/// <param name="RevenueWan">Least revenue of the three, 万元; null where revenue does not count.</param>
public sealed record CompanySizeRule(IReadOnlyList<int>? Employees, IReadOnlyList<int>? RevenueWan)
{
    /// <summary>
    /// The size: the largest of which every figure that counts reaches the least value. Null while one is unknown, unless another one makes the company
    /// micro already.
    /// </summary>
    /// <param name="employees">Employees; null when unknown.</param>
    /// <param name="revenue">Operating revenue of a year; null when unknown.</param>
    public CompanySize? Of(int? employees, Money? revenue)
    {
        var byStaff = Reached(Employees, employees);
        var byRevenue = Reached(RevenueWan, revenue?.Wan);
        if (byStaff == CompanySize.Micro || byRevenue == CompanySize.Micro) return CompanySize.Micro;
        if ((Employees is not null && byStaff is null) || (RevenueWan is not null && byRevenue is null)) return null;
        return byStaff is { } staff && byRevenue is { } sales ? (CompanySize)Math.Min((int)staff, (int)sales) : byStaff ?? byRevenue;
    }

    private static CompanySize? Reached(IReadOnlyList<int>? least, decimal? figure) =>
        least is null || figure is null ? null : (CompanySize)least.Count(limit => figure >= limit);
}
