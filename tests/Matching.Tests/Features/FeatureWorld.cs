using Matching.Catalog;
using Matching.Domain;
using Matching.Features;

namespace Matching.Tests.Features;

/// <summary>One company before one offering on one day, with whatever else a test puts around them.</summary>
internal sealed record FeatureWorld
{
    public static readonly DateOnly Day = new(2024, 6, 30);

    /// <summary>A company of which nothing is known.</summary>
    public static readonly Company Firm = new() { Id = "firm" };

    /// <summary>A company whose industry code fits the center for IC design with 1 and every other one with 0.</summary>
    public static readonly Company ChipDesigner = Firm with { IndustryCode = "I6520", IndustryVersion = IndustryVersion.V2017 };

    public static readonly Plot Land = new() { Id = "land" };

    public static readonly Building House = new() { Id = "house", Name = "house" };

    public Company Company { get; init; } = Firm;

    public Plot? Plot { get; init; }

    public Building? Building { get; init; }

    public IReadOnlyList<BuildingUnit> Units { get; init; } = [];

    /// <summary>The offering when there is neither plot nor building.</summary>
    public CenterId Center { get; init; } = CenterId.BigData;

    public Requirement? Need { get; init; }

    public DateOnly AsOf { get; init; } = Day;

    public MatchingData Others { get; init; } = MatchingData.Empty;

    public static Area M2(decimal value) => Area.FromSquareMeters(value);

    public static Money Wan(decimal value) => Money.FromWan(value);

    public static BuildingUnit Unit(decimal? gfa, decimal? divisibleMin = null, string id = "unit") =>
        new() { Id = id, BuildingId = House.Id, Gfa = gfa is { } whole ? M2(whole) : null, DivisibleMin = divisibleMin is { } part ? M2(part) : null };

    public static Engagement Event(string companyId, OfferingId offering, Stage stage, DateOnly on, string? lostReason = null) =>
        new() { CompanyId = companyId, OfferingId = offering, Stage = stage, On = on, LostReason = lostReason };

    public static float Value(Feature feature, Company company) => new FeatureWorld { Company = company }.Value(feature);

    public static float Value(Feature feature, Plot plot, Requirement? need = null) => new FeatureWorld { Plot = plot, Need = need }.Value(feature);

    public static float Value(Feature feature, Building building, Requirement? need = null, params IReadOnlyList<BuildingUnit> units) =>
        new FeatureWorld { Building = building, Need = need, Units = units }.Value(feature);

    public static float OfCenter(Feature feature) => new FeatureWorld().Value(feature);

    /// <summary>Facts count on the day they became known, and are missing the day before.</summary>
    public static void AssertMissingUntilKnown(Feature feature, Company company)
    {
        Assert.NotEqual(float.NaN, Value(feature, company with { AsOf = Day }));
        Assert.Equal(float.NaN, Value(feature, company with { AsOf = Day.AddDays(1) }));
    }

    public float Value(Feature feature) => feature.Value(Pair());

    public Pair Pair()
    {
        var catalog = CatalogSnapshot.Build(
            Others.With(new MatchingData
            {
                Companies = [Company],
                Plots = Plot is null ? [] : [Plot],
                Buildings = Building is null ? [] : [Building],
                Units = Units,
            }),
            1);
        var id = Plot?.OfferingId ?? Building?.OfferingId ?? OfferingId.Of(Center);
        Assert.True(catalog.TryFindOffering(id, out var offering));
        return catalog.Pair(catalog.FindCompany(Company.Id)!, offering, AsOf, Need);
    }
}
