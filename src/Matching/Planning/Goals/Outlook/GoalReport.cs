namespace Matching.Planning;

/// <summary>The bureau's goals, and beside them those of the simulated district, which show how goals are foretold and are no facts.</summary>
/// <param name="AsOf">The day that was asked for.</param>
/// <param name="Goals">The bureau's goals.</param>
/// <param name="Simulated">Those of the simulated district; empty without simulated history.</param>
public sealed record GoalReport(DateOnly AsOf, IReadOnlyList<GoalSummary> Goals, IReadOnlyList<GoalSummary> Simulated)
{
    /// <summary>Sums both up.</summary>
    public static GoalReport Of(DateOnly asOf, IReadOnlyList<GoalOutlook> goals, IReadOnlyList<GoalOutlook> simulated) =>
        new(asOf, [.. goals.Select(GoalSummary.Of)], [.. simulated.Select(GoalSummary.Of)]);
}
