using Matching.Planning;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>What a plan would bring to the bureau's goals, before and after.</summary>
public sealed partial class GoalEffects
{
    /// <summary>The goals.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<PlannedGoal> Goals { get; set; }
}
