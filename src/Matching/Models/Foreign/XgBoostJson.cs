using System.Globalization;
using System.Text.Json;
using Matching.Scoring;

namespace Matching.Models;

/// <summary>Reads XGBoost's JSON models (<c>save_model("x.json")</c>) of versions 1 to 3.</summary>
/// <remarks>
/// All trees count, as in <c>Booster.predict</c>; scikit-learn's wrapper stops at <c>best_iteration</c>, so slice the booster before saving when
/// training stopped early. The base score is kept in the scale of the predictions; for logistic objectives the trees add to its log-odds.
/// </remarks>
public static class XgBoostJson
{
    private const string Library = "xgboost";
    private const int MostFeatures = 1_000_000;

    private static readonly string[] Identities =
    [
        "reg:squarederror", "reg:linear", "reg:squaredlogerror", "reg:absoluteerror", "reg:pseudohubererror", "reg:quantileerror",
        "rank:pairwise", "rank:ndcg", "rank:map", "binary:logitraw",
    ];

    private static readonly string[] Logistics = ["binary:logistic", "reg:logistic"];

    /// <summary>Whether a file begins as such a model does; the binary form (UBJSON) does not.</summary>
    public static bool Begins(ReadOnlySpan<byte> content)
    {
        var text = content.TrimStart("\uFEFF \r\n\t"u8);
        return text.StartsWith("{"u8) && text[1..].TrimStart(" \r\n\t"u8).StartsWith("\""u8);
    }

    /// <summary>Reads a model.</summary>
    /// <param name="content">The file's content.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <exception cref="ModelRefusedException">It is damaged, or has what cannot be served: categorical splits, linear boosters, several outputs, an unknown objective. The message says what.</exception>
    public static ForeignModel Parse(byte[] content, string file)
    {
        var refusal = new Refusal(file);
        try
        {
            using var document = JsonDocument.Parse(content.AsMemory(content.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0));
            var root = new JsonPart(document.RootElement, "", refusal);
            return Read(root, root.Part("learner"), refusal);
        }
        catch (JsonException broken)
        {
            throw refusal.Damaged($"不是完整的 JSON：{broken.Message}", $"it is no whole JSON: {broken.Message}", broken);
        }
        catch (ArgumentException broken)
        {
            throw refusal.Damaged($"树的结构不对：{broken.Message}", $"a tree is broken: {broken.Message}", broken);
        }
    }

    private static ForeignModel Read(JsonPart root, JsonPart learner, Refusal refusal)
    {
        var parameters = learner.Part("learner_model_param");
        foreach (var key in (string[])["num_class", "num_target"])
            if (parameters.Optional(key)?.Whole() is > 1 and var outputs) throw refusal.Of($"有 {outputs} 个输出（{key}），只收一个输出的模型", $"it has {outputs} outputs ({key}); only models of one output are served");
        var objective = learner.Part("objective").Part("name").Text();
        var (link, bias) = Base(objective, parameters.Part("base_score").Text(), refusal);
        var names = Names(learner, parameters.Part("num_feature").Whole(), refusal);

        var booster = learner.Part("gradient_booster");
        var kind = booster.Part("name").Text();
        var model = kind switch
        {
            "gbtree" => booster.Part("model"),
            "dart" => booster.Part("gbtree").Part("model"),
            _ => throw refusal.Of($"“{kind}”不是树模型", $"'{kind}' is no booster of trees"),
        };
        var parts = model.Part("trees").Items();
        if (parts.Count == 0) throw refusal.Of("没有树", "it has no trees");
        if (model.Part("tree_info").Wholes() is var groups && (groups.Length != parts.Count || groups.Any(group => group != 0)))
            throw refusal.Of("树分属几个输出，只收一个输出的模型", "its trees belong to several outputs; only models of one output are served");
        var weights = kind == "dart" ? booster.Part("weight_drop").Singles() : [.. Enumerable.Repeat(1f, parts.Count)];
        if (weights.Length != parts.Count) throw refusal.Damaged($"{parts.Count} 棵树却有 {weights.Length} 个 weight_drop", $"it has {parts.Count} trees but {weights.Length} weights in weight_drop");

        var columns = new ForeignColumns();
        var trees = parts.Select((part, i) => new XgBoostTree(part, names.Length, refusal).Read(columns, weights[i])).ToArray();
        var input = columns.Input(names.Length);
        return new ForeignModel(Library, string.Join('.', root.Part("version").Wholes()), objective, names, new Forest(input.Columns.Count, trees, bias, input, link));
    }

    private static string[] Names(JsonPart learner, int count, Refusal refusal)
    {
        if (count is < 1 or > MostFeatures) throw refusal.Damaged($"特征数 {count} 不合理", $"{count} features are not plausible");
        var given = learner.Optional("feature_names")?.Items() ?? [];
        string[] names = given.Count > 0 ? [.. given.Select(name => name.Text())] : [.. Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"f{i}"))];
        if (names.Length != count) throw refusal.Damaged($"有 {names.Length} 个特征名，却应有 {count} 个", $"it names {names.Length} features but should have {count}");
        if (names.GroupBy(name => name).FirstOrDefault(g => g.Key.Length == 0 || g.Count() > 1) is { } odd)
            throw refusal.Damaged($"特征名“{odd.Key}”为空或重复", $"the feature name '{odd.Key}' is empty or repeated");
        return names;
    }

    // Newer versions write a list, with one number an output.
    private static (ScoreLink Link, double Bias) Base(string objective, string written, Refusal refusal)
    {
        var text = written is ['[', .. var inner, ']'] ? inner : written;
        if (!float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var score) || !float.IsFinite(score))
            throw refusal.Damaged($"base_score“{written}”不是一个数字", $"the base_score '{written}' is not one number");
        if (Identities.Contains(objective)) return (ScoreLink.Identity, score);
        if (!Logistics.Contains(objective)) throw refusal.Of($"目标“{objective}”不能在这里评分", $"the objective '{objective}' cannot be served");
        if (score is not (> 0 and < 1)) throw refusal.Damaged($"base_score {written} 不是概率", $"the base_score {written} is no probability");
        return (new ScoreLink(LinkKind.Sigmoid), Math.Log(score / (1.0 - score)));
    }
}
