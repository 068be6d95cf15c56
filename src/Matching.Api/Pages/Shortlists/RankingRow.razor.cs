using Matching.Domain;
using Matching.Ranking;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Shortlists;

/// <summary>One company of the ranking.</summary>
public sealed partial class RankingRow
{
    /// <summary>The company.</summary>
    [Parameter, EditorRequired]
    public required RankingItem Item { get; set; }

    /// <summary>The ranking it stands in.</summary>
    [Parameter, EditorRequired]
    public required CompanyRanking Ranking { get; set; }

    /// <summary>Whether it is open beside the table.</summary>
    [Parameter]
    public bool IsOpen { get; set; }

    /// <summary>Whether it is chosen to be compared.</summary>
    [Parameter]
    public bool IsChosen { get; set; }

    /// <summary>Whether as many are chosen as can be compared.</summary>
    [Parameter]
    public bool IsFull { get; set; }

    /// <summary>Told to open it.</summary>
    [Parameter]
    public EventCallback Opened { get; set; }

    /// <summary>Told to choose it, or not to.</summary>
    [Parameter]
    public EventCallback Chosen { get; set; }

    private RankedRow Row => Item.Row;

    private string Merit => Row.Merit is not { } merit ? "—" : (merit.Tier > 0 ? $"T{merit.Tier}" : "—") + (merit.ReviewScore is { } score ? T($" · 评审 {score:0}", $" · review {score:0}") : "");

    private string Reasons => string.Join(T("；", "; "), Row.Reasons.Take(3).Select(reason => T(reason.TextZh, reason.TextEn)));

    // What is said with this offering counts; talks about others are told in brackets.
    private string Talks =>
        Item.Standing.WithOffering is { LastOn: not null } here ? Words(here)
        : Item.Standing.Overall is { LastOn: not null } elsewhere ? T($"（别处）{Words(elsewhere)}", $"(elsewhere) {Words(elsewhere)}")
        : "—";

    private string TalksInFull => T((Item.Standing.WithOffering is { LastOn: not null } here ? here : Item.Standing.Overall).Sentence);

    // Bound, so that a tick that comes too late to be refused by the box itself is taken back by it.
    private Task Choose(bool _) => Chosen.InvokeAsync();

    private string Words(EngagementStanding standing) => standing.IsLost ? T(Stage.Lost.Name()) : T(standing.Stage.Name());
}
