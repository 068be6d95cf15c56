using Matching.Domain;

namespace Matching.Storage;

/// <summary>The nine kinds.</summary>
internal static class RowKinds
{
    /// <summary>The longest key, bytes of UTF-8. An index entry of LiteDB holds 1 023 bytes; every store keeps the same limit.</summary>
    public const int MaxKeyBytes = 1_000;

    public static RowKind<Company> Companies { get; } = new("companies", r => r.Id, r => [r.Id], r => r.Frozen());

    public static RowKind<Plot> Plots { get; } = new("plots", r => r.Id, r => [r.Id], r => r.Frozen());

    public static RowKind<Building> Buildings { get; } = new("buildings", r => r.Id, r => [r.Id], r => r.Frozen());

    public static RowKind<BuildingUnit> Units { get; } = new("units", r => r.Id, r => [r.Id], r => r.Frozen());

    public static RowKind<Enquiry> Enquiries { get; } = new("enquiries", r => r.Id, r => [r.Id], r => r.Frozen());

    public static RowKind<Engagement> Engagements { get; } = new("engagements", r => r.Key, r => [r.CompanyId, r.OfferingId.Id], r => r);

    public static RowKind<Tie> Ties { get; } = new("ties", r => r.Key, r => [r.ResidentId, r.CompanyId], r => r);

    public static RowKind<Goal> Goals { get; } = new("goals", r => r.Key, r => [r.Indicator, r.Period], r => r);

    public static RowKind<GateWaiver> Waivers { get; } = new("waivers", r => r.Key, r => [r.CompanyId, r.OfferingId.Id, r.GateId], r => r);
}
