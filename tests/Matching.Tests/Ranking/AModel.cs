using Matching.Domain;
using Matching.Features;
using Matching.Models;
using Matching.Scoring;

namespace Matching.Tests.Ranking;

/// <summary>A model of one tree: it prefers what has the larger value of one feature.</summary>
internal static class AModel
{
    public static ModelPackage Preferring(string feature, float threshold, bool beatsRules = true, ModelKind kind = ModelKind.Outreach)
    {
        var schema = FeatureSchema.Current;
        var card = new ModelCard
        {
            Kind = kind,
            Version = "test-1",
            Trainer = "hand",
            SchemaHash = schema.Hash,
            FeatureNames = schema.Names,
            FeatureUnits = [.. schema.Features.Select(f => f.Unit)],
            TrainedUntil = TestWorld.Today,
            DataHash = "none",
            DataKind = DataKind.Real,
            Seed = 1,
            Libraries = new Dictionary<string, string>(),
            Queries = 1,
            Graded = 300,
            Positive = 50,
            BeatsRules = beatsRules,
            Decision = beatsRules ? new Text("模型胜出", "the model won") : new Text("模型未胜出", "the model did not win"),
        };
        return new ModelPackage(card, new AdditiveModel(new Forest(MissingEncoder.Width(schema), [new Tree([schema.IndexOf(feature)], [threshold], [~0], [~1], [-1, 1])], input: MissingEncoder.Input(schema))));
    }
}
