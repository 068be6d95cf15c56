using Matching.Domain;
using Matching.Features;
using Matching.Models;
using Matching.Scoring;

namespace Matching.Tests.Ranking;

/// <summary>Small models that are in charge.</summary>
internal static class AModel
{
    /// <summary>A model of weights alone: it adds up some features.</summary>
    public static ModelPackage Weighing(params string[] features)
    {
        var schema = FeatureSchema.Current;
        double[] weights = [.. schema.Names.Select(name => features.Contains(name) ? 0.3 : 0)];
        return Preferring(features[0], 0) with { Model = new AdditiveModel(null, new LinearModel(weights, [.. weights.Select(weight => -weight)], 0.1)) };
    }

    /// <summary>A tree as of <see cref="Preferring"/>, and weights as of <see cref="Weighing"/>.</summary>
    public static ModelPackage Blending(string feature, float threshold, params string[] features)
    {
        var tree = Preferring(feature, threshold);
        return tree with { Model = new AdditiveModel(tree.Model.Forest, Weighing(features).Model.Linear) };
    }

    /// <summary>A model of one tree: it prefers what has the larger value of one feature.</summary>
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
