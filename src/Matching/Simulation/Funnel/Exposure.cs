using Matching.Catalog;
using Matching.Domain;

namespace Matching.Simulation;

/// <summary>How likely staff are to contact a company for a center (domain, appendix A, step 6): the large, near, listed and fitting ones first.</summary>
/// <remarks>logit e = −3.0 + 0.8·z(log revenue) + 0.6·headquarters in Hangzhou, for want of known branches, + 0.5·listed + 0.4·center fit.</remarks>
internal sealed class Exposure
{
    private const string Hangzhou = "杭州市";

    private readonly double _mean;
    private readonly double _spread;

    /// <summary>The exposure among these companies; revenue is measured against theirs.</summary>
    public Exposure(IReadOnlyList<CompanyEntry> companies)
    {
        double sum = 0, squares = 0;
        foreach (var company in companies) sum += LogRevenue(company);
        _mean = sum / companies.Count;
        foreach (var company in companies) squares += (LogRevenue(company) - _mean) * (LogRevenue(company) - _mean);
        _spread = Math.Sqrt(squares / companies.Count);
    }

    /// <summary>The probability, 0–1.</summary>
    public double Of(CompanyEntry company, CenterId center)
    {
        var size = _spread > 0 ? (LogRevenue(company) - _mean) / _spread : 0;
        var logit = -3.0 + (0.8 * size) + (0.4 * company.Fit[center]);
        if (company.Company.HqCity == Hangzhou) logit += 0.6;
        if (company.Company.Listing is not null and not ListingBoard.None) logit += 0.5;
        return 1 / (1 + Math.Exp(-logit));
    }

    private static double LogRevenue(CompanyEntry company) => Math.Log(1 + (double)(company.Company.Revenue?.Wan ?? 0));
}
