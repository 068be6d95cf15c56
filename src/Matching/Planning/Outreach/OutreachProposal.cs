using Matching.Domain;
using Matching.Models;

namespace Matching.Planning;

/// <summary>An outreach plan, for people. It advises; a person decides.</summary>
public sealed record OutreachProposal
{
    /// <summary>The day it was made for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The version of the model or the rules behind the values.</summary>
    public required string ModelVersion { get; init; }

    /// <summary>The approaches, most valuable first.</summary>
    public required IReadOnlyList<ProposedApproach> Lines { get; init; }

    /// <summary>What they are worth together.</summary>
    public required double Value { get; init; }

    /// <summary>No plan under the same limits is worth more.</summary>
    public required double UpperBound { get; init; }

    /// <summary>How much better the best plan can be at most, a share 0–1.</summary>
    public required double Gap { get; init; }

    /// <summary>How good the plan is known to be.</summary>
    public required PlanStatus Status { get; init; }

    /// <summary>The same, for people.</summary>
    public required Text StatusText { get; init; }

    /// <summary>What somebody gets who goes down the list of all pairs in the order of value, under the same limits.</summary>
    public required double GreedyValue { get; init; }

    /// <summary>How many approaches that one is short of the quotas; where it is short of more than this plan, its value may be the higher one.</summary>
    public required int GreedyShortfall { get; init; }

    /// <summary>What the values are the probability of; null when they are no probabilities.</summary>
    public CalibrationTarget? ProbabilityOf { get; init; }

    /// <summary>What the values mean.</summary>
    public required Text ValueMeaning { get; init; }

    /// <summary>How many pairs of a company and an offering were considered: those that no gate forbids.</summary>
    public required int Candidates { get; init; }

    /// <summary>The buildings that are promised to somebody.</summary>
    public required IReadOnlyList<PromisedSpace> Spaces { get; init; }

    /// <summary>Quotas that could not be reached.</summary>
    public required IReadOnlyList<QuotaShortfall> Shortfalls { get; init; }

    /// <summary>How long the planning took.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>What a reader has to know.</summary>
    public required IReadOnlyList<Text> Notes { get; init; }
}
