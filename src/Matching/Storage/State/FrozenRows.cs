using Matching.Domain;

namespace Matching.Storage;

/// <summary>Rows whose lists belong to the store alone: the canonical form, in which two rows are equal exactly when all they say is equal.</summary>
internal static class FrozenRows
{
    public static Company Frozen(this Company row) => row with
    {
        ProductKeywords = RowList<string>.Of(row.ProductKeywords),
        Tags = RowList<string>.Of(row.Tags),
        RiskFlags = row.RiskFlags is { } flags ? RowList<string>.Of(flags) : null,
    };

    public static Plot Frozen(this Plot row) => row with
    {
        LandUse = RowList<string>.Of(row.LandUse),
        AdjacentTo = RowList<string>.Of(row.AdjacentTo),
        Centers = RowList<CenterId>.Of(row.Centers),
        BidderIndustries = RowList<string>.Of(row.BidderIndustries),
    };

    public static Building Frozen(this Building row) => row with
    {
        Centers = RowList<CenterId>.Of(row.Centers),
        AllowedIndustries = RowList<string>.Of(row.AllowedIndustries),
        ExcludedIndustries = RowList<string>.Of(row.ExcludedIndustries),
        ObservedMix = RowMap<CenterId, double>.Of(row.ObservedMix),
    };

    public static BuildingUnit Frozen(this BuildingUnit row) => row with { CombinableWith = RowList<string>.Of(row.CombinableWith) };

    public static Enquiry Frozen(this Enquiry row) => row with
    {
        Requirement = row.Requirement with { Activities = RowList<Activity>.Of(row.Requirement.Activities) },
    };
}
