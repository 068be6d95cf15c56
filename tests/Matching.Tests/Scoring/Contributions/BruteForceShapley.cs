using Matching.Scoring;

namespace Matching.Tests.Scoring;

/// <summary>Shapley values of a forest by their definition: every coalition of features, each asked what the forest expects of the row when it knows those alone.</summary>
internal static class BruteForceShapley
{
    /// <summary>What each feature contributes.</summary>
    public static double[] Of(Forest forest, float[] values)
    {
        var players = forest.Input.Features;
        var row = new float[forest.Width];
        forest.Input.Encode(values, row);
        var worth = new double[1 << players];
        for (var coalition = 0; coalition < worth.Length; coalition++)
            worth[coalition] = forest.Trees.Sum(tree => Expected(forest, tree, row, coalition, tree.Features.Length > 0 ? 0 : ~0));
        var contributions = new double[players];
        for (var player = 0; player < players; player++)
        {
            for (var coalition = 0; coalition < worth.Length; coalition++)
            {
                if ((coalition & (1 << player)) != 0) continue;
                var size = int.PopCount(coalition);
                var weight = Factorial(size) * Factorial(players - size - 1) / Factorial(players);
                contributions[player] += weight * (worth[coalition | (1 << player)] - worth[coalition]);
            }
        }

        return contributions;
    }

    private static double Expected(Forest forest, Tree tree, float[] row, int coalition, int node)
    {
        if (node < 0) return tree.Leaves[~node];
        var (left, right) = (tree.Left[node], tree.Right[node]);
        double Under(int child) => Expected(forest, tree, row, coalition, child);
        if ((coalition & (1 << forest.Input.Columns[tree.Features[node]].Feature)) != 0) return Under(row[tree.Features[node]] <= tree.Thresholds[node] ? left : right);
        var (l, r) = (Cover(tree, left), Cover(tree, right));
        if (l + r == 0) (l, r) = (Leaves(tree, left), Leaves(tree, right));
        return ((l * Under(left)) + (r * Under(right))) / (l + r);
    }

    private static double Cover(Tree tree, int node) => node < 0 ? tree.Covers?[~node] ?? 1 : Cover(tree, tree.Left[node]) + Cover(tree, tree.Right[node]);

    private static double Leaves(Tree tree, int node) => node < 0 ? 1 : Leaves(tree, tree.Left[node]) + Leaves(tree, tree.Right[node]);

    private static double Factorial(int n) => n < 2 ? 1 : n * Factorial(n - 1);
}
