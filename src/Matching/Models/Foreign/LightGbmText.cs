using System.Globalization;
using System.Text;
using Matching.Scoring;

namespace Matching.Models;

/// <summary>Reads LightGBM's text models, formats v3 (LightGBM 2.3 to 3) and v4 (since LightGBM 4).</summary>
/// <remarks>
/// A model is a header of <c>key=value</c> lines, the trees one after another, each as many bytes long as <c>tree_sizes</c> says, and the line
/// <c>end of trees</c>; importances and parameters after it do not matter here. Weights of dart are in the leaves already. A random forest (<c>average_output</c>) is read as the mean of its
/// trees, of which the library makes its prediction; its own raw score is their sum.
/// </remarks>
public static class LightGbmText
{
    private const string Library = "lightgbm";

    private static readonly string[] Identities =
        ["regression", "regression_l2", "regression_l1", "huber", "fair", "quantile", "mape", "lambdarank", "rank_xendcg"];

    /// <summary>Whether a file begins as such a model does.</summary>
    public static bool Begins(ReadOnlySpan<byte> content) => content.StartsWith("tree\n"u8) || content.StartsWith("tree\r\n"u8);

    /// <summary>Reads a model.</summary>
    /// <param name="content">The file's content.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <exception cref="ModelRefusedException">It is damaged, or has what cannot be served: categorical splits, linear leaves, several outputs, an unknown objective. The message says what.</exception>
    public static ForeignModel Parse(byte[] content, string file)
    {
        var refusal = new Refusal(file);
        var end = content.AsSpan().IndexOf("\n\n"u8);
        if (end < 0) throw refusal.Damaged("没有表头（若文件带 Windows 换行符，请改回 LF）", "it has no header (if its line ends are those of Windows, turn them back to LF)");
        var header = new LightGbmSection(Encoding.UTF8.GetString(content, 0, end), "header", refusal);
        var version = header.Required("version");
        if (version is not ("v3" or "v4")) throw refusal.Of($"格式版本是 {version}，本程序读取 v3 和 v4", $"its format is {version}; v3 and v4 are read");
        foreach (var key in (string[])["num_class", "num_tree_per_iteration"])
            if (header.Whole(key) is not 1 and var outputs) throw refusal.Of($"有 {outputs} 个输出（{key}），只收一个输出的模型", $"it has {outputs} outputs ({key}); only models of one output are served");
        var link = Link(header, refusal);
        var names = Names(header, refusal);

        var blocks = Blocks(content, end + 2, header.Wholes("tree_sizes"), refusal);
        var columns = new ForeignColumns();
        var share = header.Has("average_output") ? 1.0 / blocks.Count : 1;
        var trees = blocks.Select((block, i) => LightGbmTree.Read(new LightGbmSection(block, $"Tree={i}", refusal), columns, names.Length, share, refusal)).ToArray();
        try
        {
            var input = columns.Input(names.Length);
            return new ForeignModel(Library, version, header.Optional("objective") ?? "custom", names, new Forest(input.Columns.Count, trees, 0, input, link));
        }
        catch (ArgumentException broken)
        {
            throw refusal.Damaged($"树的结构不对：{broken.Message}", $"a tree is broken: {broken.Message}", broken);
        }
    }

    private static string[] Names(LightGbmSection header, Refusal refusal)
    {
        var names = header.Required("feature_names").Split(' ');
        var count = header.Whole("max_feature_idx") + 1L;
        if (names.Length != count) throw refusal.Damaged($"有 {names.Length} 个特征名，却应有 {count} 个", $"it names {names.Length} features but should have {count}");
        if (names.GroupBy(name => name).FirstOrDefault(g => g.Key.Length == 0 || g.Count() > 1) is { } odd)
            throw refusal.Damaged($"特征名“{odd.Key}”为空或重复", $"the feature name '{odd.Key}' is empty or repeated");
        return names;
    }

    // A custom objective leaves no line: the library then answers with the sum itself.
    private static ScoreLink Link(LightGbmSection header, Refusal refusal)
    {
        if (header.Optional("objective") is not { } objective) return ScoreLink.Identity;
        var words = objective.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = words.FirstOrDefault("");
        if (Identities.Contains(name) && !words.Contains("sqrt")) return ScoreLink.Identity;
        if (name is "cross_entropy" or "xentropy") return new ScoreLink(LinkKind.Sigmoid);
        if (name == "binary" && words.FirstOrDefault(word => word.StartsWith("sigmoid:", StringComparison.Ordinal)) is { } sigmoid)
        {
            if (double.TryParse(sigmoid.AsSpan("sigmoid:".Length), NumberStyles.Float, CultureInfo.InvariantCulture, out var slope) && slope > 0 && double.IsFinite(slope))
                return new ScoreLink(LinkKind.Sigmoid, slope);
            throw refusal.Damaged($"目标“{objective}”的 sigmoid 不是正数", $"the sigmoid of the objective '{objective}' is no positive number");
        }

        throw refusal.Of($"目标“{objective}”不能在这里评分", $"the objective '{objective}' cannot be served");
    }

    private static List<string> Blocks(byte[] content, int start, int[] sizes, Refusal refusal)
    {
        var blocks = new List<string>(sizes.Length);
        foreach (var size in sizes)
        {
            var mark = $"Tree={blocks.Count}\n";
            if (size < mark.Length || size > content.Length - start || !content.AsSpan(start).StartsWith(Encoding.ASCII.GetBytes(mark)))
                throw refusal.Damaged($"tree_sizes 与第 {blocks.Count} 棵树不符", $"tree_sizes does not fit tree {blocks.Count}");
            blocks.Add(Encoding.UTF8.GetString(content, start, size)[mark.Length..]);
            start += size;
        }

        if (!content.AsSpan(start).StartsWith("end of trees"u8)) throw refusal.Damaged("tree_sizes 之后不是“end of trees”", "'end of trees' does not follow where tree_sizes say");
        return blocks.Count > 0 ? blocks : throw refusal.Of("没有树", "it has no trees");
    }
}
