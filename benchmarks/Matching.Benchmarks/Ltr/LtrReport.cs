using System.Globalization;
using Matching.Benchmarks.Engine;
using Matching.Benchmarks.Size;
using Matching.Domain;
using Matching.Evaluation;

namespace Matching.Benchmarks.Ltr;

/// <summary>A run in the one shape of every report file.</summary>
internal static class LtrReport
{
    private const string Slice = "all";

    private static readonly IRankingMetric[] Metrics =
        [.. new[] { 1, 3, 5, 10 }.SelectMany(k => new IRankingMetric[] { new Ndcg(k), new PublishedNdcg(k) })];

    public static Report Of(LtrOptions options, LtrData train, LtrData test, LtrMethod[] methods, LtrModel model, BestFeature feature, int lightGbmTrees)
    {
        var comparison = MethodComparison.Compare([.. methods.Select(m => new MethodRankings(m.Name, LtrRankings.Of(test, m.Scores)))], options.Seed, Slice, Metrics);
        return new Report
        {
            Command = options.Command,
            Version = Versions.All["Matching"],
            Cpu = $"{CpuName.Current()}, {Environment.ProcessorCount} cores",
            Seed = options.Seed,
            DataKind = DataKind.Real,
            Results =
            [
                .. comparison.Results,
                .. methods.Select(m => Plain(m.Name, "time to learn and score", m.Seconds, "s", test.Rows.Length)),
                Plain("model", "trees", model.Model.Forest?.Trees.Count ?? 0, "trees", 1),
                Plain("lightgbm", "trees", lightGbmTrees, "trees", 1),
                Plain("all methods", "peak memory", ResidentMemory.Now().Peak, "MB", 1),
            ],
            Notes = [.. comparison.Notes, .. Notes(train, test, model, feature)],
        };
    }

    private static IEnumerable<string> Notes(LtrData train, LtrData test, LtrModel model, BestFeature feature)
    {
        var choice = model.Choice;
        yield return Note(
            $"学习 {train.Names.Length} 个查询 {train.Rows.Length} 行，检验 {test.Names.Length} 个查询 {test.Rows.Length} 行；一切选择只用学习文件",
            $"Learned from {train.Names.Length} queries, {train.Rows.Length} rows; judged on {test.Names.Length} queries, {test.Rows.Length} rows. All choices were made on the file learned from.");
        yield return Note(
            $"ndcg@k 不计没有正例的查询；ndcg@k-published 把它们计为 1。两者在分数相同时都把低等级排在前",
            $"ndcg@k leaves queries without a positive out; ndcg@k-published counts them as 1. In both the lower grade comes first among equal scores.");
        yield return Note(
            $"lightgbm 为原生库 {Versions.All["LightGBM"]} 的默认设置；best-feature 是学习文件上最好的单一特征（第 {feature.Feature} 列，符号 {feature.Sign}）",
            $"lightgbm is the native library {Versions.All["LightGBM"]} with its defaults; best-feature the single feature that is best on the file learned from (column {feature.Feature} from 0, sign {feature.Sign}).");
        yield return Note($"选中：{choice.Trainer.Name}", $"Chosen in {choice.Folds} folds by query: the first candidate within one standard error of the best.");
        foreach (var result in choice.Results)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"CV ndcg@10 {result.Mean:0.0000} ± {result.Deviation:0.0000} (sd of folds), behind the best {result.Behind:0.0000} ± {result.Error:0.0000}, {result.Fits} fits, {result.Seconds:0.0} s: {result.Name}");
        }
    }

    private static string Note(FormattableString zh, FormattableString en) => $"{zh.ToString(CultureInfo.InvariantCulture)}。{en.ToString(CultureInfo.InvariantCulture)}";

    private static ReportResult Plain(string method, string metric, double value, string unit, int n) =>
        new() { Method = method, Slice = Slice, Metric = metric, Value = value, N = n, Unit = unit };
}
