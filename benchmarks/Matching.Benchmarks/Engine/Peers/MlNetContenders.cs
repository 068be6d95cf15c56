using Microsoft.ML.Data;

namespace Matching.Benchmarks.Engine;

/// <summary>ML.NET's two ways to serve what it trained: over a view, and row by row. Each thread has a part of the rows.</summary>
internal static class MlNetContenders
{
    private const int Rows = 20_000;
    private const string ScoreColumn = "Score";

    public static IEnumerable<Contender> Of(Ensemble ensemble, EvaluationRows rows, int threads)
    {
        var count = Math.Min(Rows, rows.Count);
        var parts = Enumerable.Range(0, threads).Select(i => (Start: count * i / threads, End: count * (i + 1) / threads)).ToArray();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };

        var viewed = new double[count];
        var views = parts.Select(p => MlRow.View(ensemble.Context, rows.Encoded[p.Start..p.End])).ToArray();
        void Transform(int part)
        {
            var row = parts[part].Start;
            foreach (var score in ensemble.Trained.Transform(views[part]).GetColumn<float>(ScoreColumn)) viewed[row++] = score;
        }

        yield return new Contender("mlnet-transform", Part.Trees, threads, count, () => Parallel.For(0, threads, parallel, Transform), () => viewed);

        var single = new double[count];
        var definition = MlRow.Definition(rows.Encoded[0].Length);
        var engines = parts.Select(_ => ensemble.Context.Model.CreatePredictionEngine<MlRow, Scored>(ensemble.Trained, inputSchemaDefinition: definition)).ToArray();
        void Predict(int part)
        {
            var input = new MlRow();
            var output = new Scored();
            for (var row = parts[part].Start; row < parts[part].End; row++)
            {
                input.Features = rows.Encoded[row];
                engines[part].Predict(input, ref output);
                single[row] = output.Score;
            }
        }

        yield return new Contender("mlnet-prediction-engine", Part.Trees, threads, count, () => Parallel.For(0, threads, parallel, Predict), () => single);
    }

    private sealed class Scored
    {
        [ColumnName(ScoreColumn)]
        public float Score { get; set; }
    }
}
