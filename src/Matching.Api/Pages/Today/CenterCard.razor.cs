using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Today;

/// <summary>A center with its best companies.</summary>
public sealed partial class CenterCard
{
    /// <summary>The center and its list.</summary>
    [Parameter, EditorRequired]
    public required CenterList List { get; set; }

    private CenterId Center => List.Center.Id;

    private string Address => $"/shortlist?offering={List.List.Query}";

    private string Reason(RankedRow row) => string.Join(T("；", "; "), row.Reasons.Take(2).Select(reason => T(reason.TextZh, reason.TextEn)));
}
