namespace Matching.Benchmarks.Engine;

/// <summary>What a reader has to know before relying on the numbers.</summary>
internal static class EngineNotes
{
    private static readonly (string Zh, string En)[] All =
    [
        ("倍数均以同一轮、同样线程数的 LightGBM 原生预测为基准：行已编码并在内存中，不含特征、约束与排序，这对 LightGBM 有利",
            "Every ratio is to LightGBM's native prediction in the same round on as many threads. Its rows are encoded and in memory; no features, gates or top 100 are counted: that favors LightGBM."),
        ("LightGBM 原生预测是较慢的基准；已发表的编译型引擎比它快数倍至数十倍，见 benchmarks/README.md",
            "LightGBM's native prediction is a slow yardstick; the best published compiled engines are several to dozens of times as fast, see benchmarks/README.md."),
        ("ns/row·tree 为墙钟时间，线程越多越小；LightGBM、ML.NET、ONNX Runtime 与逐树遍历每轮计 20,000 行，本引擎计全部行，比较的是速率",
            "ns/row·tree is time on the clock, less on more threads. The peers and the oracle score the first 20,000 rows, ours all of them: rates are compared."),
        ("误差以双精度逐树求和为准；ML.NET 与 ONNX Runtime 的分数为单精度",
            "Differences are from a walk over the same trees in double precision; ML.NET and ONNX Runtime answer in single precision."),
    ];

    public static IEnumerable<string> English => All.Select(note => note.En);

    public static IEnumerable<string> Bilingual => All.Select(note => $"{note.Zh}。{note.En}");
}
