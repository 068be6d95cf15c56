using Matching.Domain;

namespace Matching.Api.Pages.Plans;

/// <summary>What a user fills in for a plan of either sort; fields may be empty meanwhile.</summary>
public abstract class PlanInputs
{
    /// <summary>What is offered, in written form.</summary>
    public IReadOnlyList<string> Offerings { get; set; } = SixCenters;

    /// <summary>Which companies are considered.</summary>
    public CompanyInputs Companies { get; init; } = new();

    /// <summary>How long to plan at most, seconds.</summary>
    public int? TimeLimitSeconds { get; set; }

    /// <summary>The same data and seed give the same plan.</summary>
    public int? Seed { get; set; } = 1;

    /// <summary>The six centers in written form.</summary>
    public static IReadOnlyList<string> SixCenters { get; } = [.. CenterIds.All.Select(center => OfferingId.Of(center).ToString())];
}
