using Matching.Planning;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Today;

/// <summary>The bureau's goals: target, actual, what is left, and how they stand.</summary>
public sealed partial class GoalTable
{
    /// <summary>The goals.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<GoalOutlook> Goals { get; set; }

    private string Unit(string? unit) => unit switch
    {
        "USD10k" => T("万美元", "USD 10k"),
        "projects" => T("个", "projects"),
        "companies" or "firms" => T("家", "companies"),
        "points" or "pp" => T("百分点", "points"),
        null => "",
        _ => unit,
    };
}
