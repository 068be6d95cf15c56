using Matching.Catalog;

namespace Matching.Api.Contracts;

/// <summary>An industry center as an offering.</summary>
public sealed record CenterOfferingItem : OfferingItem
{
    internal static CenterOfferingItem From(Offering offering) => new()
    {
        Id = offering.Id.ToString(),
        NameZh = offering.Name.Zh,
        NameEn = offering.Name.En,
        DataKind = offering.Source.Kind,
        Source = offering.Source.Name,
    };
}
