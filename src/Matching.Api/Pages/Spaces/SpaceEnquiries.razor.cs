using Matching.Catalog;
using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Spaces;

/// <summary>Enquiries that a space may be shown to.</summary>
public sealed partial class SpaceEnquiries
{
    private const int Shown = 8;

    private SuitedEnquiries _suited = default!;

    /// <summary>The space.</summary>
    [Parameter, EditorRequired]
    public required Offering Offering { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized() => _suited = SuitedEnquiries.Of(Engine.Catalog, Offering, Engine.Today);

    private static string Sizes(Requirement asked) => (asked.AreaMin, asked.AreaMax) switch
    {
        ({ } least, { } most) => $"{Shell.Language.Number(least.SquareMeters, 0)}–{Shell.Language.Number(most.SquareMeters, 0)}",
        ({ } least, null) => $"≥ {Shell.Language.Number(least.SquareMeters, 0)}",
        (null, { } most) => $"≤ {Shell.Language.Number(most.SquareMeters, 0)}",
        _ => "—",
    };

    private string CompanyOf(Enquiry enquiry) =>
        Engine.Catalog.FindCompany(enquiry.CompanyId)?.Company is { } company ? T(company.DisplayName, company.NameEn ?? company.DisplayName) : enquiry.CompanyId;
}
