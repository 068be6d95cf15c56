using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Match;

/// <summary>The latest enquiries of the catalog: those of the world before those of a simulation.</summary>
public sealed partial class StoredEnquiries
{
    private const int Shown = 15;

    private IReadOnlyList<Enquiry> _enquiries = [];
    private int _all;

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        var all = Engine.Catalog.Enquiries;
        _all = all.Count;
        _enquiries = [.. all.Reverse().OrderBy(enquiry => enquiry.Source.Kind).Take(Shown)];
    }

    private static string Area(Requirement need) => (need.AreaMin?.SquareMeters, need.AreaMax?.SquareMeters) switch
    {
        (null, null) => "—",
        ({ } least, null) => $"≥ {Shell.Language.Number(least, 0)}",
        (null, { } most) => $"≤ {Shell.Language.Number(most, 0)}",
        var (least, most) => $"{Shell.Language.Number(least, 0)}–{Shell.Language.Number(most, 0)}",
    };

    private string CompanyName(string id) => Engine.Catalog.FindCompany(id) is { } entry ? T(entry.Company.DisplayName, entry.Company.NameEn ?? entry.Company.DisplayName) : id;
}
