namespace Matching.Domain;

/// <summary>One line of a ranked list: a company for an offering, or a space for an enquiry.</summary>
public sealed record RankedRow
{
    /// <summary>Place in the list, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>The company's key, or the offering's written form.</summary>
    public required string Id { get; init; }

    /// <summary>The name to show.</summary>
    public required Text Name { get; init; }

    /// <summary>False when a gate fails. Feasible rows always come first.</summary>
    public required bool Feasible { get; init; }

    /// <summary>Display score 0–100, comparable within the list only; null when infeasible.</summary>
    public required double? Score { get; init; }

    /// <summary>Calibrated probability of landing; null until enough outcomes back it.</summary>
    public double? Probability { get; init; }

    /// <summary>Merit by rules; null for spaces.</summary>
    public MeritSummary? Merit { get; init; }

    /// <summary>All gates, in order of their ids.</summary>
    public IReadOnlyList<GateResult> Gates { get; init; } = [];

    /// <summary>The features that moved the score most, strongest first.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];

    /// <summary>What staff should ask before relying on this line.</summary>
    public IReadOnlyList<Text> Questions { get; init; } = [];

    /// <summary>Share known, 0–1, of the gates' answers and of what gates and features want to know about company and need.</summary>
    public required double DataCompleteness { get; init; }

    /// <summary>Industry center the company fits best; null when it fits none.</summary>
    public CenterId? Center { get; init; }

    /// <summary>City of the company, or platform of the space.</summary>
    public string? Place { get; init; }

    /// <summary>Which of the two lists the company belongs to; null for neither, for spaces, and where nobody asked.</summary>
    public ListPart? Part { get; init; }

    /// <summary>The other companies of its group, which this line stands for; empty when there are none, or nobody asked.</summary>
    public IReadOnlyList<string> SameGroup { get; init; } = [];

    /// <summary><see cref="SameGroup"/> in words; null when it is empty.</summary>
    public Text? GroupNote { get; init; }

    /// <summary>Whether the line is real, illustrative or simulated.</summary>
    public required DataKind DataKind { get; init; }
}
