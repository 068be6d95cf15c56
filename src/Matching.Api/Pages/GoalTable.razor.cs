using System.Globalization;
using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages;

/// <summary>The bureau's goals and how far they have come.</summary>
public sealed partial class GoalTable
{
    /// <summary>The goals.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Goal> Goals { get; set; }

    private static string Number(decimal? value) => value?.ToString("#,0.##", CultureInfo.InvariantCulture) ?? "—";
}
