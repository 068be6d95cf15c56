using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Spaces;

/// <summary>Who is in talks about an offering.</summary>
public sealed partial class SpaceTalks
{
    private TalksView _view = default!;

    /// <summary>The offering.</summary>
    [Parameter, EditorRequired]
    public OfferingId Offering { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized() => _view = TalksView.Of(Engine, Offering);
}
