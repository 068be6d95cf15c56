using Matching.Api.Contracts;
using Matching.Domain;
using Matching.Models;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Quality;

/// <summary>How good the models are: who ranks and why, the figures beside those of other methods, and what can be done about it.</summary>
public sealed partial class QualityPage
{
    private const string Champion = "champion", Challenger = "challenger";

    private ModelKind? _kind;
    private ModelDetail? _models;

    /// <summary>Which question, <c>outreach</c> or <c>placement</c>; outreach when it is left out.</summary>
    [SupplyParameterFromQuery(Name = "kind")]
    public string? Kind { get; set; }

    /// <summary>Whose figures are shown, <c>champion</c> or <c>challenger</c>; those of the one that the reason is about when it is left out.</summary>
    [SupplyParameterFromQuery(Name = "card")]
    public string? Card { get; set; }

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    private IReadOnlyList<(string Role, ModelCard Card)> Cards =>
    [
        .. from known in (IEnumerable<(string Role, ModelCard? Card)>)[(Champion, _models?.ChampionCard), (Challenger, _models?.ChallengerCard)]
           where known.Card is not null
           select (known.Role, known.Card),
    ];

    private string? ChosenRole =>
        Cards.Select(known => known.Role).FirstOrDefault(role => role == Card)
        ?? Cards.Where(known => known.Card.Version == _models?.Summary.Card?.Version).Select(known => known.Role).FirstOrDefault()
        ?? Cards.Select(known => known.Role).FirstOrDefault();

    private ModelCard? Chosen => Cards.FirstOrDefault(known => known.Role == ChosenRole).Card is { Metrics.Count: > 0 } card ? card : null;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        _kind = string.IsNullOrEmpty(Kind) ? ModelKind.Outreach : QualityWords.KindOf(Kind);
        Reload();
    }

    private static Text RoleName(string role) => role == Champion ? new Text("现行版本", "Champion") : new Text("挑战者", "Challenger");

    private static string AddressOf(ModelKind kind, string? role = null) => $"/quality?kind={QualityWords.WordOf(kind)}{(role is null ? "" : $"&card={role}")}";

    private void Reload() => _models = _kind is { } kind ? ModelDetail.Of(Engine.Models, kind) : null;
}
