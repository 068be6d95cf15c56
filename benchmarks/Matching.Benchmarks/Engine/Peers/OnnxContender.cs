using Microsoft.ML.OnnxRuntime;

namespace Matching.Benchmarks.Engine;

/// <summary>ONNX Runtime over rows in memory.</summary>
internal sealed class OnnxContender : IDisposable
{
    private const int Rows = 20_000;

    private readonly SessionOptions _options;
    private readonly InferenceSession _session;
    private readonly RunOptions _run = new();
    private readonly OrtValue _rows, _scores;
    private readonly float[] _results;

    public OnnxContender(byte[] model, EvaluationRows rows, int threads)
    {
        _options = new SessionOptions { IntraOpNumThreads = threads, InterOpNumThreads = 1 };
        _session = new InferenceSession(model, _options);
        var count = Math.Min(Rows, rows.Count);
        _results = new float[count];
        _rows = OrtValue.CreateTensorValueFromMemory(rows.RowMajor(count), [count, rows.Encoded[0].Length]);
        _scores = OrtValue.CreateTensorValueFromMemory(_results, [count, 1]);
        Contender = new Contender("onnxruntime", Part.Trees, threads, count, Run, Scores: () => [.. _results.Select(score => (double)score)]);
    }

    public Contender Contender { get; }

    public void Dispose()
    {
        _rows.Dispose();
        _scores.Dispose();
        _run.Dispose();
        _session.Dispose();
        _options.Dispose();
    }

    private void Run() => _session.Run(_run, [OnnxForest.Input], [_rows], [OnnxForest.Output], [_scores]);
}
