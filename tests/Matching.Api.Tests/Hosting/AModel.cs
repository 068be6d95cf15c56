using Matching.Domain;
using Matching.Features;
using Matching.Models;
using Matching.Scoring;

namespace Matching.Api.Tests.Hosting;

/// <summary>Models made by hand, over the features of this build.</summary>
internal static class AModel
{
    /// <summary>A model that may rank, or one that did not beat the rules.</summary>
    public static ModelPackage Of(string version, bool beatsRules = true)
    {
        var schema = FeatureSchema.Current;
        return new ModelPackage(
            new ModelCard
            {
                Kind = ModelKind.Outreach,
                Version = version,
                Trainer = "by hand",
                SchemaHash = schema.Hash,
                FeatureNames = schema.Names,
                FeatureUnits = [.. schema.Features.Select(feature => feature.Unit)],
                TrainedUntil = new DateOnly(2026, 1, 1),
                DataHash = "0123456789abcdef",
                DataKind = DataKind.Real,
                Seed = 1,
                Libraries = new Dictionary<string, string>(),
                Queries = 40,
                Graded = 400,
                Positive = 80,
                HoldOutQueries = 40,
                GateViolations = 0,
                Metrics = [new CardMetric("model", "ndcg@10", 0.5, 0.4, 0.6, 40)],
                BeatsRules = beatsRules,
                Decision = beatsRules ? new Text("胜过规则", "it beat the rules") : new Text("未能胜过规则", "it did not beat the rules"),
            },
            new AdditiveModel(null, new LinearModel([.. schema.Names.Select(_ => 1.0)], [.. schema.Names.Select(_ => 0.0)])));
    }
}
