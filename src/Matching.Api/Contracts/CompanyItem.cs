using Matching.Catalog;
using Matching.Domain;

namespace Matching.Api.Contracts;

/// <summary>A company. Null is unknown, never 0.</summary>
public sealed record CompanyItem
{
    /// <summary>The company's key.</summary>
    public required string Id { get; init; }

    /// <summary>Chinese name.</summary>
    public required string? NameZh { get; init; }

    /// <summary>English name.</summary>
    public required string? NameEn { get; init; }

    /// <summary>统一社会信用代码.</summary>
    public required string? Uscc { get; init; }

    /// <summary>所属集团: the group it belongs to.</summary>
    public required string? Group { get; init; }

    /// <summary>GB/T 4754 code.</summary>
    public required string? IndustryCode { get; init; }

    /// <summary>Edition of the code, <c>2011</c> or <c>2017</c> as in files; null when it is not stated.</summary>
    public required string? IndustryVersion { get; init; }

    /// <summary>经营范围 as registered.</summary>
    public required string? BusinessScope { get; init; }

    /// <summary>Words for products.</summary>
    public required IReadOnlyList<string> ProductKeywords { get; init; }

    /// <summary>City of the headquarters.</summary>
    public required string? HqCity { get; init; }

    /// <summary>Country of the headquarters.</summary>
    public required string? Country { get; init; }

    /// <summary>Who owns it.</summary>
    public required Ownership? Ownership { get; init; }

    /// <summary>Where it is listed.</summary>
    public required ListingBoard? Listing { get; init; }

    /// <summary>Qualification tags.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>Date of founding.</summary>
    public required DateOnly? FoundedOn { get; init; }

    /// <summary>Registered capital, 万元.</summary>
    public required decimal? RegisteredCapitalWan { get; init; }

    /// <summary>Revenue, 万元.</summary>
    public required decimal? RevenueWan { get; init; }

    /// <summary>Year of the revenue.</summary>
    public required int? RevenueYear { get; init; }

    /// <summary>Employees.</summary>
    public required int? Employees { get; init; }

    /// <summary>Yearly growth of revenue over three years, a fraction.</summary>
    public required double? Growth3y { get; init; }

    /// <summary>R&amp;D expense over revenue, a fraction.</summary>
    public required double? RdShare { get; init; }

    /// <summary>Invention patents.</summary>
    public required int? Patents { get; init; }

    /// <summary>Risk flags; null when nobody has checked.</summary>
    public required IReadOnlyList<string>? RiskFlags { get; init; }

    /// <summary>The center it fits best; null when it fits none.</summary>
    public required CenterId? Center { get; init; }

    /// <summary>Fit to each center by its code, 0–1.</summary>
    public required IReadOnlyDictionary<string, double> CenterFit { get; init; }

    /// <summary>Whether it already sits in the district.</summary>
    public required bool Resident { get; init; }

    /// <summary>Real, illustrative or simulated.</summary>
    public required DataKind DataKind { get; init; }

    /// <summary>Where the row comes from.</summary>
    public required string Source { get; init; }

    /// <summary>The day on which the facts became known.</summary>
    public required DateOnly? AsOf { get; init; }

    /// <summary>The item of a company in the catalog.</summary>
    /// <param name="entry">The company.</param>
    /// <param name="resident">Whether it is known to reside in the district.</param>
    public static CompanyItem Of(CompanyEntry entry, bool resident)
    {
        var company = entry.Company;
        return new CompanyItem
        {
            Id = company.Id,
            NameZh = company.NameZh,
            NameEn = company.NameEn,
            Uscc = company.Uscc,
            Group = company.Group,
            IndustryCode = company.IndustryCode,
            IndustryVersion = company.IndustryVersion switch
            {
                Domain.IndustryVersion.V2011 => "2011",
                Domain.IndustryVersion.V2017 => "2017",
                _ => null,
            },
            BusinessScope = company.BusinessScope,
            ProductKeywords = company.ProductKeywords,
            HqCity = company.HqCity,
            Country = company.Country,
            Ownership = company.Ownership,
            Listing = company.Listing,
            Tags = company.Tags,
            FoundedOn = company.FoundedOn,
            RegisteredCapitalWan = company.RegisteredCapital?.Wan,
            RevenueWan = company.Revenue?.Wan,
            RevenueYear = company.RevenueYear,
            Employees = company.Employees,
            Growth3y = company.Growth3y,
            RdShare = company.RdShare,
            Patents = company.Patents,
            RiskFlags = company.RiskFlags,
            Center = entry.Fit.Primary,
            CenterFit = CenterIds.All.ToDictionary(center => center.Code(), center => entry.Fit[center]),
            Resident = resident,
            DataKind = company.Source.Kind,
            Source = company.Source.Name,
            AsOf = company.AsOf,
        };
    }
}
