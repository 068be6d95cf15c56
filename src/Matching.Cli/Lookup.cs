using Matching.Catalog;
using Matching.Domain;
using Matching.Models;

namespace Matching.Cli;

/// <summary>Finds what a command names, and where it is not there says what it might have meant.</summary>
internal static class Lookup
{
    private const int Suggestions = 5;

    /// <summary>The company with this id.</summary>
    /// <exception cref="UsageException">There is none; companies whose id or name contains the text are suggested.</exception>
    public static Company Company(CatalogSnapshot catalog, string id) =>
        catalog.FindCompany(id)?.Company ?? throw NotFound("company", id, catalog.Table.ReadAll()
            .Where(c => Contains(c.Company.Id, id) || Contains(c.Company.NameZh, id) || Contains(c.Company.NameEn, id))
            .Select(c => $"{c.Company.Id} {c.Company.DisplayName}"));

    /// <summary>The offering with this id.</summary>
    /// <exception cref="UsageException">There is none; offerings of the kind whose id or name contains the text are suggested.</exception>
    public static Offering Offering(CatalogSnapshot catalog, OfferingId id) =>
        catalog.TryFindOffering(id, out var offering) ? offering : throw NotFound("offering", id.ToString(), catalog.Offerings
            .Where(o => o.Id.Kind == id.Kind && (Contains(o.Id.Id, id.Id) || Contains(o.Name.Zh, id.Id)))
            .Select(o => $"{o.Id} {o.Name.Zh}"));

    /// <summary>The version of a model with this name.</summary>
    /// <exception cref="UsageException">There is none; the newest are suggested.</exception>
    public static ModelVersion Version(ModelRegistry models, ModelKind kind, string name)
    {
        var versions = models.Versions(kind);
        return versions.FirstOrDefault(version => version.Name == name) ?? throw NotFound(
            "model", name, versions.OrderByDescending(version => version.Card?.TrainedUntil).ThenByDescending(version => version.Name, StringComparer.Ordinal).Select(version => version.Name));
    }

    /// <summary>The words for something that is not there.</summary>
    public static Text Missing(string what, string id) => what switch
    {
        "company" => new($"没有编号为 {id} 的企业", $"there is no company '{id}'"),
        "offering" => new($"没有载体 {id}", $"there is no offering '{id}'"),
        "shortlist" => new($"没有短名单 {id}", $"there is no shortlist '{id}'"),
        "model" => new($"没有模型版本 {id}", $"there is no version '{id}' of the model"),
        _ => new($"没有 {what} {id}", $"there is no {what} '{id}'"),
    };

    private static UsageException NotFound(string what, string id, IEnumerable<string> near)
    {
        var said = Missing(what, id);
        var found = near.Take(Suggestions).ToArray();
        return new UsageException(found.Length == 0 ? said : new Text(
            $"{said.Zh}。是否指：{string.Join("、", found)}", $"{said.En}. Did you mean: {string.Join(", ", found)}"));
    }

    private static bool Contains(string? text, string part) => text?.Contains(part, StringComparison.OrdinalIgnoreCase) == true;
}
