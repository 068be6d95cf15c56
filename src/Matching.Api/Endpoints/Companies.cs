using System.ComponentModel;
using Matching.Api.Contracts;
using Matching.Api.Http;
using Matching.Api.Problems;
using Matching.Domain;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Matching.Api.Endpoints;

/// <summary>The target companies.</summary>
internal static class Companies
{
    private const string ListName = "companies";

    public static void MapCompanies(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/companies", List)
            .WithTag(RevisionTag.OfRows)
            .WithName("listCompanies").WithTags("Catalog")
            .WithSummary("列出企业 · List companies")
            .WithDescription("Ordered by id. Conditions are combined with \"and\". Simulated companies are left out unless asked for.")
            .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json");
        routes.MapGet("/companies/{id}", Find)
            .WithTag(RevisionTag.OfRows)
            .WithName("getCompany").WithTags("Catalog")
            .WithSummary("查看企业 · Get a company")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Ok<Page<CompanyItem>> List(
        MatchingEngine engine,
        [AsParameters] PageQuery page,
        [Description("Part of the Chinese or English name.")] string? q = null,
        [Description("City of the headquarters; 上海 also matches 上海市.")] string? city = null,
        [Description("A qualification tag, such as FortuneGlobal500.")] string? tag = null,
        [Description("Code of the center that the companies fit best, such as ic-design.")] string? center = null,
        [Description("Whether simulated companies are listed too.")] bool includeSimulated = false)
    {
        CenterId? wanted = null;
        if (!string.IsNullOrWhiteSpace(center))
            wanted = CenterIds.TryParse(center, out var id) ? id : throw new InvalidRequestException("center", $"'{center}' is not a center; the centers are {CenterIds.CodeList}.");

        var found = engine.Catalog.Companies.Where(entry =>
            (includeSimulated || entry.Company.Source.Kind != DataKind.Simulated)
            && (wanted is null || entry.Fit.Primary == wanted)
            && (string.IsNullOrWhiteSpace(tag) || entry.Company.Tags.Contains(tag.Trim(), StringComparer.OrdinalIgnoreCase))
            && (string.IsNullOrWhiteSpace(city) || Cities.AreSame(entry.Company.HqCity, city))
            && (string.IsNullOrWhiteSpace(q) || IsNamed(entry.Company, q.Trim()))).ToArray();
        return TypedResults.Ok(page.Cut(ListName, found, e => e.Company.Id, (e, last) => string.CompareOrdinal(e.Company.Id, last) > 0, CompanyItem.Of));
    }

    private static Ok<CompanyItem> Find(MatchingEngine engine, string id) =>
        TypedResults.Ok(CompanyItem.Of(engine.Catalog.FindCompany(id) ?? throw new NotInCatalogException("company", id)));

    private static bool IsNamed(Company company, string part) =>
        company.NameZh?.Contains(part, StringComparison.OrdinalIgnoreCase) == true
        || company.NameEn?.Contains(part, StringComparison.OrdinalIgnoreCase) == true;
}
