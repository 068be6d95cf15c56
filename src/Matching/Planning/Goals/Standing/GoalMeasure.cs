namespace Matching.Planning;

/// <summary>What a goal counts, which decides whether a lead serves it.</summary>
public enum GoalMeasure
{
    /// <summary>Foreign capital actually received (domain 7.6).</summary>
    ForeignCapital,

    /// <summary>The part of it that goes into manufacturing.</summary>
    ForeignManufacturing,

    /// <summary>Projects by fixed-asset investment, not by the announced total (domain 0.4-6, 7.3).</summary>
    FixedInvestment,

    /// <summary>New firms above designated size in buildings (domain 7.5).</summary>
    AboveScaleInBuilding,

    /// <summary>Occupancy of buildings. Its change is in percentage points, so that it has no rate.</summary>
    Occupancy,
}
