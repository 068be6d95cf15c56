using Matching.Domain;
using Matching.Import;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Match;

/// <summary>Chooses the company that asks, of those in the catalog.</summary>
public sealed partial class CompanyPick
{
    private const int MostHits = 12;

    private CompanyHit? _chosen;

    /// <summary>The company's key; null when none was chosen.</summary>
    [Parameter]
    public string? Company { get; set; }

    /// <summary>Told of the choice.</summary>
    [Parameter]
    public EventCallback<string?> CompanyChanged { get; set; }

    /// <summary>What is wrong with the choice.</summary>
    [Parameter]
    public IReadOnlyList<EnquiryIssue> Issues { get; set; } = [];

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (_chosen?.Id == Company) return;
        _chosen = Company is { } id && Engine.Catalog.FindCompany(id) is { } found ? CompanyHit.Of(found.Company) : null;
    }

    private Task Choose(CompanyHit? hit)
    {
        _chosen = hit;
        return CompanyChanged.InvokeAsync(hit?.Id);
    }

    private Task<IEnumerable<CompanyHit>> Search(string? text, CancellationToken cancel) => Task.Run(() => Find(text?.Trim() ?? "", cancel), cancel);

    private IEnumerable<CompanyHit> Find(string text, CancellationToken cancel)
    {
        if (text.Length == 0) return [];
        var hits = new List<CompanyHit>();
        foreach (var entry in Engine.Catalog.Companies)
        {
            cancel.ThrowIfCancellationRequested();
            if (Names(entry.Company, text)) hits.Add(CompanyHit.Of(entry.Company));
        }

        return hits.OrderBy(hit => hit.Kind).ThenBy(hit => hit.Name.Zh.Length).Take(MostHits);
    }

    private static bool Names(Company company, string text) =>
        company.Id.Equals(text, StringComparison.OrdinalIgnoreCase)
        || company.NameZh?.Contains(text, StringComparison.OrdinalIgnoreCase) == true
        || company.NameEn?.Contains(text, StringComparison.OrdinalIgnoreCase) == true
        || company.Uscc?.StartsWith(text, StringComparison.OrdinalIgnoreCase) == true;
}
