using Matching.Api.Contracts;
using Matching.Features;
using Matching.Models;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Quality;

/// <summary>Who ranks, why, and how far the model may be relied on.</summary>
public sealed partial class WhoRanks
{
    /// <summary>The models of the kind.</summary>
    [Parameter, EditorRequired]
    public required ModelDetail Models { get; set; }

    private bool ByModel => Models.Summary.RankedBy == Models.Summary.Card?.Version;

    private ModelCard? Told => Models.Summary.Card ?? Models.ChampionCard;

    private ModelStanding? Standing => Told is { } card ? ModelStanding.Of(card, FeatureSchema.Current) : null;
}
