using Matching.Domain;
using Matching.Ranking;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Shortlists;

/// <summary>One company of the ranking.</summary>
public sealed partial class RankingRow
{
    /// <summary>The company.</summary>
    [Parameter, EditorRequired]
    public required RankedRow Row { get; set; }

    /// <summary>The ranking it stands in.</summary>
    [Parameter, EditorRequired]
    public required CompanyRanking Ranking { get; set; }

    /// <summary>Whether it is open beside the table.</summary>
    [Parameter]
    public bool IsOpen { get; set; }

    /// <summary>Whether it is chosen to be compared.</summary>
    [Parameter]
    public bool IsChosen { get; set; }

    /// <summary>Told to open it.</summary>
    [Parameter]
    public EventCallback Opened { get; set; }

    /// <summary>Told to choose it, or not to.</summary>
    [Parameter]
    public EventCallback Chosen { get; set; }

    /// <summary>Moves when talks were recorded.</summary>
    [Parameter]
    public int Version { get; set; }

    private string Merit => Row.Merit is not { } merit ? "—" : (merit.Tier > 0 ? $"T{merit.Tier}" : "—") + (merit.ReviewScore is { } score ? T($" · 评审 {score:0}", $" · review {score:0}") : "");

    private string Reasons => string.Join(T("；", "; "), Row.Reasons.Take(3).Select(reason => T(reason.TextZh, reason.TextEn)));

    private string Stage => "—";
}
