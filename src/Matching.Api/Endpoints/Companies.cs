using System.ComponentModel;
using Matching.Api.Contracts;
using Matching.Api.Http;
using Matching.Api.Problems;
using Matching.Catalog;
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
        [Description("Part of the Chinese or English name, its pinyin (wanke) or initials (wk), or the beginning of a code.")] string? q = null,
        [Description("City of the headquarters; 上海 also matches 上海市.")] string? city = null,
        [Description("A qualification tag, such as FortuneGlobal500.")] string? tag = null,
        [Description("Code of the center that the companies fit best, such as ic-design.")] string? center = null,
        [Description("Whether simulated companies are listed too.")] bool includeSimulated = false)
    {
        CenterId? wanted = null;
        if (!string.IsNullOrWhiteSpace(center))
            wanted = CenterIds.TryParse(center, out var id) ? id : throw new InvalidRequestException("center", $"'{center}' is not a center; the centers are {CenterIds.CodeList}.");

        var catalog = engine.Catalog;
        var table = catalog.Table;
        var ofCenter = Holding(table.Fits, fit => wanted is null || fit.Primary == wanted);
        var ofTag = Holding(table.Tags, tags => string.IsNullOrWhiteSpace(tag) || tags.Contains(tag.Trim(), StringComparer.OrdinalIgnoreCase));
        var ofCity = Holding(table.Cities, hq => string.IsNullOrWhiteSpace(city) || Cities.AreSame(hq, city));
        var part = string.IsNullOrWhiteSpace(q) ? null : q.Trim();
        var searched = part is null ? [] : table.Search.Rows(part).ToHashSet();
        var found = new List<int>();
        for (var row = 0; row < table.Count; row++)
        {
            if ((includeSimulated || table.DataKinds[row] != (byte)DataKind.Simulated)
                && ofCenter[table.Fits.Codes[row]] && ofTag[table.Tags.Codes[row]] && ofCity[table.Cities.Codes[row]]
                && (part is null || searched.Contains(row) || IsNamed(table.Read(row).Company, part))) found.Add(row);
        }

        return TypedResults.Ok(page.Cut(ListName, found, table.IdAt, (row, last) => string.CompareOrdinal(table.IdAt(row), last) > 0, row => Show(catalog, table.Read(row))));
    }

    private static Ok<CompanyItem> Find(MatchingEngine engine, string id)
    {
        var catalog = engine.Catalog;
        return TypedResults.Ok(Show(catalog, catalog.FindCompany(id) ?? throw new NotInCatalogException("company", id)));
    }

    private static CompanyItem Show(CatalogSnapshot catalog, CompanyEntry entry) => CompanyItem.Of(entry, catalog.IsResident(entry));

    // A condition is tried once on each distinct value and looked up for each company.
    private static bool[] Holding<T>(CodedColumn<T> column, Func<T, bool> condition) => [.. column.Values.Select(condition)];

    private static bool IsNamed(Company company, string part) =>
        company.NameZh?.Contains(part, StringComparison.OrdinalIgnoreCase) == true
        || company.NameEn?.Contains(part, StringComparison.OrdinalIgnoreCase) == true;
}
