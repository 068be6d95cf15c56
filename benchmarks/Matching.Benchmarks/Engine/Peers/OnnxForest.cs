using Matching.Scoring;

namespace Matching.Benchmarks.Engine;

/// <summary>Writes a forest as an ONNX model: one TreeEnsembleRegressor over a matrix of floats.</summary>
/// <remarks>Numbers of fields and types are those of onnx.proto; the operator is of the domain ai.onnx.ml, version 1, whose numbers are all floats.</remarks>
internal static class OnnxForest
{
    public const string Input = "rows", Output = "scores";

    private const int FloatType = 1, IntType = 2, StringType = 3, FloatsType = 6, IntsType = 7, StringsType = 8;
    private const string Domain = "ai.onnx.ml";

    public static byte[] Write(Forest forest)
    {
        var graph = new ProtoWriter()
            .Message(1, Node(forest))
            .Text(2, "forest")
            .Message(11, Matrix(Input, forest.Width))
            .Message(12, Matrix(Output, 1));
        return new ProtoWriter()
            .Number(1, 8)
            .Text(2, "Matching.Benchmarks")
            .Message(7, graph)
            .Message(8, new ProtoWriter().Text(1, Domain).Number(2, 1))
            .Message(8, new ProtoWriter().Text(1, "").Number(2, 15))
            .ToArray();
    }

    private static ProtoWriter Node(Forest forest)
    {
        // Splits keep their numbers within a tree, leaves follow them.
        var nodes = forest.Trees.SelectMany((tree, t) => NodesOf(tree, t)).ToArray();
        var leaves = nodes.Where(n => n.IsLeaf).ToArray();
        return new ProtoWriter()
            .Text(1, Input)
            .Text(2, Output)
            .Text(4, "TreeEnsembleRegressor")
            .Message(5, Attribute("n_targets", IntType).Number(3, 1))
            .Message(5, Attribute("aggregate_function", StringType).Text(4, "SUM"))
            .Message(5, Attribute("post_transform", StringType).Text(4, "NONE"))
            .Message(5, Attribute("base_values", FloatsType).Floats(7, [(float)forest.Bias]))
            .Message(5, Ints("nodes_treeids", nodes.Select(n => n.Tree)))
            .Message(5, Ints("nodes_nodeids", nodes.Select(n => n.Id)))
            .Message(5, Ints("nodes_featureids", nodes.Select(n => n.Feature)))
            .Message(5, Ints("nodes_truenodeids", nodes.Select(n => n.Left)))
            .Message(5, Ints("nodes_falsenodeids", nodes.Select(n => n.Right)))
            .Message(5, Attribute("nodes_values", FloatsType).Floats(7, nodes.Select(n => n.Threshold)))
            .Message(5, Modes(nodes))
            .Message(5, Ints("target_treeids", leaves.Select(n => n.Tree)))
            .Message(5, Ints("target_nodeids", leaves.Select(n => n.Id)))
            .Message(5, Ints("target_ids", leaves.Select(_ => 0L)))
            .Message(5, Attribute("target_weights", FloatsType).Floats(7, leaves.Select(n => n.Leaf)))
            .Text(7, Domain);
    }

    private static IEnumerable<FlatNode> NodesOf(Tree tree, int t)
    {
        var splits = tree.Features.Length;
        long Place(int child) => child >= 0 ? child : splits + ~child;
        for (var i = 0; i < splits; i++) yield return new FlatNode(t, i, false, tree.Features[i], tree.Thresholds[i], Place(tree.Left[i]), Place(tree.Right[i]), 0);
        for (var i = 0; i < tree.Leaves.Length; i++) yield return new FlatNode(t, splits + i, true, 0, 0, 0, 0, (float)tree.Leaves[i]);
    }

    private static ProtoWriter Attribute(string name, int type) => new ProtoWriter().Text(1, name).Number(20, type);

    private static ProtoWriter Ints(string name, IEnumerable<long> values) => Attribute(name, IntsType).Numbers(8, values);

    private static ProtoWriter Modes(IEnumerable<FlatNode> nodes)
    {
        var attribute = Attribute("nodes_modes", StringsType);
        foreach (var node in nodes) attribute.Text(9, node.IsLeaf ? "LEAF" : "BRANCH_LEQ");
        return attribute;
    }

    private static ProtoWriter Matrix(string name, int columns)
    {
        var shape = new ProtoWriter().Message(1, new ProtoWriter().Text(2, "n")).Message(1, new ProtoWriter().Number(1, columns));
        var tensor = new ProtoWriter().Number(1, FloatType).Message(2, shape);
        return new ProtoWriter().Text(1, name).Message(2, new ProtoWriter().Message(1, tensor));
    }

    private sealed record FlatNode(long Tree, long Id, bool IsLeaf, long Feature, float Threshold, long Left, long Right, float Leaf);
}
