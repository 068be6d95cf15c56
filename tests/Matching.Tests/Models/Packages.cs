using Matching.Domain;
using Matching.Features;
using Matching.Models;
using Matching.Scoring;

namespace Matching.Tests.Models;

/// <summary>Small model packages.</summary>
internal static class Packages
{
    /// <summary>A package over two features of its own.</summary>
    public static ModelPackage Tiny(string version, ModelKind kind = ModelKind.Outreach, double leaf = 1) => new(
        new ModelCard
        {
            Kind = kind,
            Version = version,
            Trainer = "by hand",
            SchemaHash = "0123456789abcdef",
            FeatureNames = ["a", "b"],
            FeatureUnits = ["1", "ln 万元"],
            TrainedFrom = new DateOnly(2020, 1, 1),
            TrainedUntil = new DateOnly(2022, 12, 31),
            DataHash = "fedcba9876543210",
            DataKind = DataKind.Simulated,
            Seed = 17,
            Libraries = new Dictionary<string, string> { ["Matching"] = "0.1.0", ["Microsoft.ML"] = "5.0.1" },
            Queries = 40,
            Graded = 382,
            Positive = 213,
            HoldOutFrom = new DateOnly(2022, 6, 1),
            Metrics = [new CardMetric("model", "NDCG@10", 0.5125, 0.25, 0.75, 12), new CardMetric("rules", "NDCG@10", 1 / 3.0, null, null, 12)],
            BeatsRules = true,
            Decision = new Text("模型胜过规则", "the model beat the rules"),
        },
        new AdditiveModel(new Forest(4, [new Tree([0, 3], [0.1f, 0.5f], [~0, ~1], [1, ~2], [leaf, 0.1, -1 / 3.0]), new Tree([], [], [], [], [1e-300])], 0.25, FlaggedInput)));

    // Two features, each as its value and as a flag.
    private static ForestInput FlaggedInput { get; } = new(2, [new(0, InputKind.Value, -9), new(1, InputKind.Value, -9), new(0, InputKind.MissingFlag), new(1, InputKind.MissingFlag)]);

    /// <summary>A package that this build serves: the first feature decides at its threshold, and missing goes to the left.</summary>
    public static ModelPackage OfThisBuild(float threshold, bool beatsRules = true)
    {
        var schema = FeatureSchema.Current;
        var tiny = Tiny("of-this-build");
        return new ModelPackage(
            tiny.Card with { SchemaHash = schema.Hash, FeatureNames = schema.Names, FeatureUnits = [.. schema.Features.Select(f => f.Unit)], BeatsRules = beatsRules },
            new AdditiveModel(new Forest(MissingEncoder.Width(schema), [new Tree([0], [threshold], [~0], [~1], [-1, 1])], 0.25, MissingEncoder.Input(schema))));
    }

    /// <summary>A package that has all there is: trees, weights and a calibrator.</summary>
    public static ModelPackage Whole(string version, ICalibrationCurve? curve = null)
    {
        var tiny = Tiny(version);
        var calibrator = new Calibrator(curve ?? new PlattCurve(1.5, -1 / 3.0), 0.25, 0.9, 0.001);
        var calibration = new CardCalibration
        {
            Target = CalibrationTarget.Engaged,
            Method = calibrator.Curve.Method,
            Outcomes = 382,
            Positives = 213,
            BaseRate = 0.25,
            Weight = 0.9,
            Brier = 0.125,
            Ece = 0.02,
        };
        return new ModelPackage(tiny.Card with { Calibration = calibration }, new AdditiveModel(tiny.Model.Forest, new LinearModel([0.1, -2], [1 / 3.0, 0], 1e-300)), calibrator);
    }

    public static void AssertSame(ModelPackage expected, ModelPackage actual)
    {
        Assert.Equivalent(expected.Card, actual.Card, strict: true);
        Assert.Equal(expected.Calibrator is null, actual.Calibrator is null);
        Assert.Equal((expected.Calibrator?.BaseRate, expected.Calibrator?.Weight, expected.Calibrator?.Least), (actual.Calibrator?.BaseRate, actual.Calibrator?.Weight, actual.Calibrator?.Least));
        Assert.Equivalent(expected.Calibrator?.Curve, actual.Calibrator?.Curve, strict: true);
        AssertSame(expected.Model.Linear, actual.Model.Linear);
        AssertSame(expected.Model.Forest, actual.Model.Forest);
    }

    private static void AssertSame(LinearModel? expected, LinearModel? actual)
    {
        Assert.Equal(expected?.Bias, actual?.Bias);
        Assert.Equal(expected?.Weights, actual?.Weights);
        Assert.Equal(expected?.WhenMissing, actual?.WhenMissing);
    }

    private static void AssertSame(Forest? expected, Forest? actual)
    {
        Assert.Equal((expected?.Width, expected?.Bias, expected?.Trees.Count), (actual?.Width, actual?.Bias, actual?.Trees.Count));
        Assert.All(expected?.Trees ?? [], (tree, i) =>
        {
            var other = actual!.Trees[i];
            Assert.Equal(tree.Features, other.Features);
            Assert.Equal(tree.Thresholds, other.Thresholds);
            Assert.Equal(tree.Left, other.Left);
            Assert.Equal(tree.Right, other.Right);
            Assert.Equal(tree.Leaves, other.Leaves);
        });
    }
}
