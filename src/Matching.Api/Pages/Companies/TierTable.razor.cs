using Matching.Explain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Companies;

/// <summary>Which rule gives which tier, and what is missing for the higher ones.</summary>
public sealed partial class TierTable
{
    /// <summary>The company.</summary>
    [Parameter, EditorRequired]
    public required CompanyDossier Dossier { get; set; }
}
