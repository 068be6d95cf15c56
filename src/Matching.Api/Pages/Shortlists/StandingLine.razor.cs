using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Shortlists;

/// <summary>How far talks with a company have come: about this offering, and elsewhere.</summary>
public sealed partial class StandingLine
{
    private CompanyStanding _standing = default!;

    /// <summary>The company.</summary>
    [Parameter, EditorRequired]
    public required string CompanyId { get; set; }

    /// <summary>The offering.</summary>
    [Parameter, EditorRequired]
    public OfferingId Offering { get; set; }

    /// <summary>Moves when talks were recorded.</summary>
    [Parameter]
    public int Version { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet() => _standing = Engine.Standing(CompanyId, Offering);
}
