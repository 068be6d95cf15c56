using Matching.Catalog;
using Matching.Domain;
using Matching.Explain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Spaces;

/// <summary>Everything on record about a plot, a building or a center. On paper it is the handbook's page: what is said about talks stays on the screen.</summary>
public sealed partial class SpacePage
{
    private string _asked = "";
    private Offering? _offering;
    private SpaceDossier? _dossier;

    /// <summary>The offering as written, such as <c>plot:GS0806-05</c>; a plot also by its parcel number.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        // Routing leaves an encoded slash encoded, and decodes everything else.
        _asked = Id.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        _offering = OfferingId.TryParse(_asked, out var id) && Engine.Catalog.TryFindOffering(id, out var found) ? found : null;
        _dossier = _offering is { IsSpace: true } space ? SpaceDossier.Of(space) : null;
    }

    private static Text KindName(OfferingKind kind) => kind switch
    {
        OfferingKind.Plot => new("地块", "plot"),
        OfferingKind.Building => new("楼宇", "building"),
        _ => new("产业中心", "industry center"),
    };
}
