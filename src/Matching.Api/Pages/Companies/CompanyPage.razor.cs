using Matching.Domain;
using Matching.Explain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Companies;

/// <summary>Everything on record about one company, and why it ranks where it does for one offering.</summary>
public sealed partial class CompanyPage
{
    private CompanyDossier? _dossier;
    private OfferingId _offering;
    private OfferingChoice _asked;
    private int _version;

    /// <summary>The company's key.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>The offering that it is looked at for; the center that it fits best where none is named.</summary>
    [SupplyParameterFromQuery]
    public string? Offering { get; set; }

    /// <summary>Whether simulated companies stand around a real one.</summary>
    [SupplyParameterFromQuery]
    public bool? Simulated { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        Read();
        if (_dossier is null) return;
        var found = OfferingId.TryParse(Offering, out var asked) && Engine.Catalog.TryFindOffering(asked, out _);
        _asked = found ? OfferingChoice.Asked : string.IsNullOrWhiteSpace(Offering) ? OfferingChoice.BestCenter : OfferingChoice.Unknown;
        _offering = found ? asked : IndustryCenters.Of(_dossier.Fits.MaxBy(fit => fit.Fit)!.Center).OfferingId;
    }

    private void Read() => _dossier = Engine.Catalog.FindCompany(Id) is null ? null : Engine.Dossier(Id);

    private void Recorded()
    {
        _version++;
        Read();
    }
}
