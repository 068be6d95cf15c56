namespace Matching.Features;

/// <summary>All features in their fixed order: company, offering, pair. Append within a scope; the schema's hash moves with any change.</summary>
public static class FeatureSet
{
    /// <summary>All features.</summary>
    public static IReadOnlyList<Feature> All { get; } =
    [
        new LogRevenue(), new LogEmployees(), new LogRegisteredCapital(), new Growth3Y(), new RdShare(), new LogPatents(), new ListedRank(),
        new LeaderTier(), new TagScore(), new AgeFit(), new HqDistance(), new CenterFitMax(), new RiskCount(),

        new OfferingKindRank(), new SpaceSizeLog(), new SpaceGrade(), new RentRelative(), new MetroAccess(), new SpaceReadiness(), new LegalComplexity(),
        new VacancyAge(), new Momentum(), new PlatformMaturity(),

        new CenterMatch(), new UseCompatibility(), new AreaFit(), new CapacityFit(), new BudgetSlack(), new TimingSlack(), new IntensitySlack(),
        new LoadSlack(), new HeightSlack(), new PowerSlack(), new ClusterSimilarity(), new TieScore(), new TenantAffinity(), new DataCompleteness(),
        new IndustryMatch(), new SizeFit(), new DaysSinceContact(), new WarmContact(), new IndustryAffinity(), new TradeAffinity(), new SizeAffinity(),
        new TiedNeighbors(),
    ];
}
