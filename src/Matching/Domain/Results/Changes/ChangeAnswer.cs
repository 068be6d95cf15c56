namespace Matching.Domain;

/// <summary>What would have to change for a company and an offering to come together, or to come higher up in a list.</summary>
public sealed record ChangeAnswer
{
    /// <summary>Whether the pair passes every constraint as it stands.</summary>
    public required bool FeasibleNow { get; init; }

    /// <summary>The pair's present rank in the whole list, from 1; null when it is not on such a list.</summary>
    public required int? RankNow { get; init; }

    /// <summary>The rank that is good enough; a feasible pair at or above it needs no change.</summary>
    public required int K { get; init; }

    /// <summary>What would do, least effort first; empty when nothing is needed or nothing helps.</summary>
    public required IReadOnlyList<ChangeProposal> Proposals { get; init; }

    /// <summary>Why nothing is proposed though something would be needed; empty otherwise.</summary>
    public required IReadOnlyList<ImmovableGate> Impossible { get; init; }

    /// <summary>False when the search ended at its bound, so that there may be more.</summary>
    public required bool Complete { get; init; }
}
