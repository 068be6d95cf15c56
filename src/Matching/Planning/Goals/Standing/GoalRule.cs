using System.Text.RegularExpressions;
using Matching.Domain;

namespace Matching.Planning;

/// <summary>What a goal counts and which leads serve it: a row of <c>goal_rules.csv</c>.</summary>
public sealed record GoalRule
{
    /// <summary>Its key, such as <c>K3</c> (domain 9.1).</summary>
    public required string Id { get; init; }

    /// <summary>The first day on which it is in force.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>What it counts.</summary>
    public required GoalMeasure Measure { get; init; }

    /// <summary>The least fixed-asset investment that counts; null where investment does not matter.</summary>
    public Money? LeastInvestment { get; init; }

    /// <summary>Whether a lead adds one (true) or an amount (false).</summary>
    public required bool Counts { get; init; }

    /// <summary>The unit of what a lead adds.</summary>
    public required Text Unit { get; init; }

    /// <summary>The goal's usual name.</summary>
    public required Text Name { get; init; }

    /// <summary>On which basis it is counted.</summary>
    public required Text Basis { get; init; }

    /// <summary>What to ask when nobody can tell whether a lead serves it, or by how much.</summary>
    public required Text Question { get; init; }

    /// <summary>Whether a goal's figures are in the unit of target and actual that the rule knows, or in none that is stated.</summary>
    public bool Takes(string? unit) => string.IsNullOrWhiteSpace(unit) || Units.Contains(TextFold.Compact(unit).ToLowerInvariant());

    /// <summary>The ways in which that unit is written.</summary>
    public required IReadOnlyList<string> Units { get; init; }

    /// <summary>The form of the names of its indicators.</summary>
    public required Regex Pattern { get; init; }
}
