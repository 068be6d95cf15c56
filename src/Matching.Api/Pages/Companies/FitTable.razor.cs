using System.Globalization;
using Matching.Explain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Companies;

/// <summary>How well a company fits each of the six centers, and why.</summary>
public sealed partial class FitTable
{
    /// <summary>The company.</summary>
    [Parameter, EditorRequired]
    public required CompanyDossier Dossier { get; set; }

    private static string Width(double share) => (100 * share).ToString("0.#", CultureInfo.InvariantCulture);
}
