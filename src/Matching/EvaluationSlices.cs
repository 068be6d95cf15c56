using Matching.Catalog;
using Matching.Domain;
using Matching.Evaluation;
using Matching.Merit;
using Matching.Training;

namespace Matching;

/// <summary>The parts by which an evaluation is looked at: center, kind of space, tier, cold or known company.</summary>
/// <remarks>
/// What belongs to the asking side parts the queries. What belongs to the ranked side parts the candidates: a slice then holds the candidates of one
/// kind only, in the order of the whole list, of every query that one of them was relevant for.
/// </remarks>
internal static class EvaluationSlices
{
    private const string Center = "center", Space = "space", Tier = "tier", Contact = "company";

    private static readonly ReportSlice Known = new($"{Contact}:known", new Text("此前接触过的企业", "companies contacted before"));
    private static readonly ReportSlice Cold = new($"{Contact}:cold", new Text("未接触过的企业", "companies never contacted"));

    /// <summary>Center, kind of space, tier from the highest, contact.</summary>
    public static IComparer<ReportSlice> Order { get; } = Comparer<ReportSlice>.Create((a, b) =>
    {
        string[] parts = [Center, Space, Tier, Contact];
        var (partA, partB) = (a.Key.Split(':')[0], b.Key.Split(':')[0]);
        var byPart = Array.IndexOf(parts, partA).CompareTo(Array.IndexOf(parts, partB));
        return byPart != 0 ? byPart : string.CompareOrdinal(a.Key, b.Key) * (partA == Tier ? -1 : 1);
    });

    /// <summary>The slices that a query as a whole belongs to.</summary>
    public static IEnumerable<ReportSlice> OfQuery(CatalogSnapshot catalog, RankingQuery query)
    {
        if (query.Offering is { } offering)
        {
            foreach (var center in CenterIds.All)
                if (offering.HostWeights[(int)center] >= 1)
                    yield return OfCenter(center);
            yield return OfSpace(offering);
        }
        else if (catalog.FindCompany(query.Enquiry!.CompanyId) is { } company)
        {
            if (company.Fit.Primary is { } center) yield return OfCenter(center);
            foreach (var slice in OfCompany(catalog, company, query.AsOf)) yield return slice;
        }
    }

    /// <summary>The slices that a candidate belongs to.</summary>
    public static IEnumerable<ReportSlice> OfCandidate(RankingQuery query, Pair pair) =>
        query.Offering is null ? [OfSpace(pair.Offering)] : OfCompany(pair.Catalog, pair.Company, pair.AsOf);

    private static IEnumerable<ReportSlice> OfCompany(CatalogSnapshot catalog, CompanyEntry company, DateOnly asOf)
    {
        var merit = LeadingEnterprise.TierOf(catalog.Rules, company.Company, company.Fit, asOf);
        yield return new ReportSlice($"{Tier}:{merit}", new Text($"龙头层级 {merit}", $"tier {merit}"));
        yield return catalog.History.OfCompany(company.Company.Id, asOf).IsEmpty ? Cold : Known;
    }

    private static ReportSlice OfCenter(CenterId center)
    {
        var name = center.Name();
        return new ReportSlice($"{Center}:{center.Code()}", new Text($"{name.Zh}中心", $"center {name.En}"));
    }

    private static ReportSlice OfSpace(Offering offering) => offering.Id.Kind switch
    {
        OfferingKind.Plot => new ReportSlice($"{Space}:plot", new Text("地块", "plots")),
        OfferingKind.Building => new ReportSlice($"{Space}:building", new Text("楼宇", "buildings")),
        _ => new ReportSlice($"{Space}:center", new Text("产业中心（不限载体）", "centers, no space named")),
    };
}
