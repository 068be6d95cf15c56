using Matching.Domain;
using Matching.Features;
using Matching.Models;
using Matching.Scoring;

namespace Matching.Benchmarks;

/// <summary>Trees dressed as a model that is in charge, so that lists are ranked by them.</summary>
internal static class BenchmarkModel
{
    /// <summary>How a list's model version begins when such a model ranked it.</summary>
    public const string VersionPrefix = "benchmark-";

    /// <summary>A model of given trees.</summary>
    public static ModelPackage Of(ModelKind kind, Forest forest) => new(
        new ModelCard
        {
            Kind = kind,
            Version = $"{VersionPrefix}{kind.ToString().ToLowerInvariant()}",
            Trainer = "benchmark",
            SchemaHash = FeatureSchema.Current.Hash,
            FeatureNames = FeatureSchema.Current.Names,
            FeatureUnits = [.. FeatureSchema.Current.Features.Select(f => f.Unit)],
            TrainedUntil = new DateOnly(2026, 7, 1),
            DataHash = "none",
            DataKind = DataKind.Simulated,
            Seed = 0,
            Libraries = new Dictionary<string, string>(),
            Queries = 0,
            Graded = 0,
            Positive = 0,
            BeatsRules = true,
            Decision = new Text("测速用模型，不是真实模型", "a model to measure speed with, no real one"),
        },
        new AdditiveModel(forest));
}
