namespace Matching.Evaluation;

/// <summary>One number of a report.</summary>
public sealed record ReportResult
{
    /// <summary>The slice that is the whole.</summary>
    public const string Whole = "all";

    /// <summary>Who was measured: <c>model</c>, <c>rules</c>, <c>popularity</c>, <c>random</c>, or a peer by its name.</summary>
    public required string Method { get; init; }

    /// <summary>Which part of the data, <see cref="Whole"/> when it is all of it.</summary>
    public required string Slice { get; init; }

    /// <summary>What was measured, such as <c>ndcg@10</c>.</summary>
    public required string Metric { get; init; }

    /// <summary>The number, in <see cref="Unit"/>; null when there was nothing to measure, and then <see cref="N"/> is 0.</summary>
    public required double? Value { get; init; }

    /// <summary>Lower end of the 95 % interval; null where there is none.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of the 95 % interval; null where there is none.</summary>
    public double? High { get; init; }

    /// <summary>How many observations the number rests on; for ranking metrics queries.</summary>
    public required int N { get; init; }

    /// <summary>The unit, such as <c>ratio</c>, <c>ms</c> or <c>pairs/s</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>An estimate as a result.</summary>
    internal static ReportResult Of(string method, string slice, string metric, string unit, Estimate estimate) => new()
    {
        Method = method,
        Slice = slice,
        Metric = metric,
        Value = estimate.Value,
        Low = estimate.Low,
        High = estimate.High,
        N = estimate.N,
        Unit = unit,
    };
}
