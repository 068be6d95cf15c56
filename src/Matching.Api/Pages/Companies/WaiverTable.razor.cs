using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Companies;

/// <summary>The hard constraints that were waived for a company; nothing where none was.</summary>
public sealed partial class WaiverTable
{
    private IReadOnlyList<GateWaiver> _waivers = [];

    /// <summary>The company.</summary>
    [Parameter, EditorRequired]
    public required string CompanyId { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet() => _waivers = Engine.Waivers(CompanyId);

    private string NameOf(OfferingId id) => Engine.Catalog.TryFindOffering(id, out var offering) ? T(offering.Name) : id.ToString();
}
