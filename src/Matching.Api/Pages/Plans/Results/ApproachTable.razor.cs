using Matching.Domain;
using Matching.Planning;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>The approaches of a plan that count for one center.</summary>
public sealed partial class ApproachTable
{
    private const int AtFirst = 100;

    private bool _all;

    /// <summary>The center; null for approaches that count for none.</summary>
    [Parameter]
    public CenterId? Center { get; set; }

    /// <summary>The approaches, most valuable first.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ProposedApproach> Lines { get; set; }

    /// <summary>Says why an approach is there; null while that is being found out.</summary>
    [Parameter, EditorRequired]
    public required Func<ProposedApproach, Text?> Why { get; set; }

    /// <summary>Whether the plan has probabilities.</summary>
    [Parameter]
    public bool Probable { get; set; }

    private string Heading => Center is { } center ? T(center.Name()) : T("不计入任何中心", "No center");

    private IReadOnlyList<ProposedApproach> Shown => _all ? Lines : [.. Lines.Take(AtFirst)];

    private static string Address(ProposedApproach line) => $"/companies/{Uri.EscapeDataString(line.CompanyId)}?offering={Uri.EscapeDataString(line.OfferingId.ToString())}";
}
