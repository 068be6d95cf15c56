using Matching.Scoring;

namespace Matching.Training;

/// <summary>Adds models: the score of the sum is the weighted sum of their scores, exactly but for rounding.</summary>
internal static class ModelSum
{
    /// <summary>The sum.</summary>
    /// <param name="parts">Models over the same features, and how much each counts.</param>
    public static AdditiveModel Of(IReadOnlyList<(AdditiveModel Model, double Share)> parts)
    {
        var forests = parts.Where(p => p.Model.Forest is not null).Select(p => Scaled(p.Model.Forest!, p.Share)).ToArray();
        var linears = parts.Where(p => p.Model.Linear is not null).ToArray();
        return new AdditiveModel(forests.Length == 0 ? null : Sum(forests), linears.Length == 0 ? null : Sum(linears));
    }

    /// <summary>The same forest with every leaf and the bias multiplied.</summary>
    public static Forest Scaled(Forest forest, double factor) => new(
        forest.Width,
        [.. forest.Trees.Select(tree => tree with { Leaves = [.. tree.Leaves.Select(leaf => leaf * factor)] })],
        forest.Bias * factor,
        forest.Input);

    private static Forest Sum(Forest[] forests) =>
        new(forests[0].Width, [.. forests.SelectMany(f => f.Trees)], forests.Sum(f => f.Bias), forests[0].Input);

    private static LinearModel Sum((AdditiveModel Model, double Share)[] parts)
    {
        double[] Total(Func<LinearModel, IReadOnlyList<double>> values) =>
            [.. Enumerable.Range(0, parts[0].Model.Features).Select(i => parts.Sum(p => p.Share * values(p.Model.Linear!)[i]))];
        return new LinearModel(Total(m => m.Weights), Total(m => m.WhenMissing), parts.Sum(p => p.Share * p.Model.Linear!.Bias));
    }
}
