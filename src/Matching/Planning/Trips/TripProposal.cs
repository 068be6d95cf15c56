using Matching.Domain;

namespace Matching.Planning;

/// <summary>A timetable of visits, for people.</summary>
public sealed record TripProposal
{
    /// <summary>The day whose knowledge it rests on.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The version of the model or the rules behind the values.</summary>
    public required string ModelVersion { get; init; }

    /// <summary>The days.</summary>
    public required IReadOnlyList<ProposedDay> Days { get; init; }

    /// <summary>What the visits are worth together.</summary>
    public required double Value { get; init; }

    /// <summary>No timetable under the same limits is worth more.</summary>
    public required double UpperBound { get; init; }

    /// <summary>How much better the best timetable can be at most, a share 0–1.</summary>
    public required double Gap { get; init; }

    /// <summary>How good the timetable is known to be.</summary>
    public required PlanStatus Status { get; init; }

    /// <summary>The same, for people.</summary>
    public required Text StatusText { get; init; }

    /// <summary>What somebody gets who goes down the list in the order of value and puts each company at the end of the first day with room for it.</summary>
    public required double GreedyValue { get; init; }

    /// <summary>What the values mean.</summary>
    public required Text ValueMeaning { get; init; }

    /// <summary>How many companies of the cities could be visited: those that some offering's gates let pass.</summary>
    public required int Candidates { get; init; }

    /// <summary>The best of those that are not visited.</summary>
    public required IReadOnlyList<UnreachedCompany> Unreached { get; init; }

    /// <summary>What a reader has to know.</summary>
    public required IReadOnlyList<Text> Notes { get; init; }
}
