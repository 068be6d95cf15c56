using Matching.Domain;

namespace Matching.Models;

/// <summary>What people need to know about a model before they trust it, and what a loader needs before it serves it.</summary>
public sealed record ModelCard
{
    /// <summary>The format this build writes.</summary>
    public const int CurrentFormat = 4;

    /// <summary>Format of the package.</summary>
    public int FormatVersion { get; init; } = CurrentFormat;

    /// <summary>Which question it answers.</summary>
    public required ModelKind Kind { get; init; }

    /// <summary>The model's version, unique within its kind; made from what it was trained on, so the same training gives the same version.</summary>
    public required string Version { get; init; }

    /// <summary>The trainer that made it.</summary>
    public required string Trainer { get; init; }

    /// <summary>The trainers that cross-validation chose among, in the order of trust; empty when there was no choice.</summary>
    public IReadOnlyList<CardTrial> Tried { get; init; } = [];

    /// <summary>Hash of the feature schema.</summary>
    public required string SchemaHash { get; init; }

    /// <summary>Names of the features, in order.</summary>
    public required IReadOnlyList<string> FeatureNames { get; init; }

    /// <summary>Units of the features, in order.</summary>
    public required IReadOnlyList<string> FeatureUnits { get; init; }

    /// <summary>First day of the history it learned from.</summary>
    public DateOnly? TrainedFrom { get; init; }

    /// <summary>It learned from nothing on or after this day.</summary>
    public required DateOnly TrainedUntil { get; init; }

    /// <summary>Hash of the rows it learned from.</summary>
    public required string DataHash { get; init; }

    /// <summary>
    /// The stamp of the leading-enterprise rules that its tiers follow (<see cref="Rules.DatedRules{T}.Stamp"/>); null in packages that do not say.
    /// </summary>
    public string? TierRules { get; init; }

    /// <summary>Kind of the data it learned from.</summary>
    public required DataKind DataKind { get; init; }

    /// <summary>Seed of everything random.</summary>
    public required int Seed { get; init; }

    /// <summary>Versions of the engine and the trainer's library.</summary>
    public required IReadOnlyDictionary<string, string> Libraries { get; init; }

    /// <summary>Queries it learned from.</summary>
    public required int Queries { get; init; }

    /// <summary>Labelled pairs among its rows.</summary>
    public required int Graded { get; init; }

    /// <summary>Of these, the relevant ones (grade 2 or more).</summary>
    public required int Positive { get; init; }

    /// <summary>Day from which the hold-out begins; learning for the hold-out used nothing on or after it.</summary>
    public DateOnly? HoldOutFrom { get; init; }

    /// <summary>What the hold-out gave, the model beside its baselines.</summary>
    public IReadOnlyList<CardMetric> Metrics { get; init; } = [];

    /// <summary>Queries that judged it; 0 when nobody did.</summary>
    public int HoldOutQueries { get; init; }

    /// <summary>Whether it beat the rules on the hold-out; when false it is kept but the rules rank.</summary>
    public required bool BeatsRules { get; init; }

    /// <summary>The version that was in charge when it was judged; null when the rules were.</summary>
    public string? Champion { get; init; }

    /// <summary>
    /// Whether it beat the <see cref="Champion"/> on those queries of the hold-out that neither had learned from; null when there was no champion, or no
    /// such query.
    /// </summary>
    public bool? BeatsChampion { get; init; }

    /// <summary>Candidates that fail a gate and that it ranked above one that fails none, over the hold-out; null when nobody counted.</summary>
    public int? GateViolations { get; init; }

    /// <summary>What its probabilities rest on; null when it is not calibrated.</summary>
    public CardCalibration? Calibration { get; init; }

    /// <summary>The decision in words.</summary>
    public required Text Decision { get; init; }
}
