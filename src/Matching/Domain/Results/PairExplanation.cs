namespace Matching.Domain;

/// <summary>Everything the engine knows about one company and one offering.</summary>
public sealed record PairExplanation
{
    /// <summary>The company's key.</summary>
    public required string CompanyId { get; init; }

    /// <summary>The company's name.</summary>
    public required Text CompanyName { get; init; }

    /// <summary>The offering's written form.</summary>
    public required string OfferingId { get; init; }

    /// <summary>The offering's name.</summary>
    public required Text OfferingName { get; init; }

    /// <summary>Kind of data behind the company.</summary>
    public required DataKind CompanyDataKind { get; init; }

    /// <summary>Kind of data behind the offering.</summary>
    public required DataKind OfferingDataKind { get; init; }

    /// <summary>The day as of which everything was computed.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>False when a gate fails.</summary>
    public required bool Feasible { get; init; }

    /// <summary>Every gate that applies.</summary>
    public required IReadOnlyList<GateResult> Gates { get; init; }

    /// <summary>Every feature.</summary>
    public required IReadOnlyList<FeatureValue> Features { get; init; }

    /// <summary>The rule score, 0–100.</summary>
    public required double RuleScore { get; init; }

    /// <summary>The score of whoever ranks, before it becomes a probability or a display score; comparable within a list only.</summary>
    public required double Score { get; init; }

    /// <summary>Where the score starts: the mean over what the model learned from, or the rules' points where nothing is known.</summary>
    public required double Base { get; init; }

    /// <summary>What each feature adds, strongest first; with the base they add up to the score. Features that add nothing are left out.</summary>
    public required IReadOnlyList<FeatureContribution> Contributions { get; init; }

    /// <summary>What is to be kept in mind about the contributions; null when nothing is.</summary>
    public Text? ContributionNote { get; init; }

    /// <summary>The strongest contributions in words: for, then against.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    /// <summary>Companies like this one that landed before the day in the space or its platform, or after talks with the center; nearest first, at most three.</summary>
    public IReadOnlyList<SimilarCompany> Similar { get; init; } = [];

    /// <summary>Who ranks pairs of this kind at present.</summary>
    public required string ModelVersion { get; init; }

    /// <summary>Why.</summary>
    public required Text RankedBy { get; init; }

    /// <summary>The current model's raw score, comparable within a list only; null when there is no usable model.</summary>
    public required double? ModelScore { get; init; }

    /// <summary>The company's merit.</summary>
    public required MeritSummary Merit { get; init; }

    /// <summary>The company's fit to the six centers, by center code.</summary>
    public required IReadOnlyDictionary<string, double> CenterFit { get; init; }

    /// <summary>What would have to change; null unless it was asked for.</summary>
    public ChangeAnswer? Changes { get; init; }
}
