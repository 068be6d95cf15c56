using Microsoft.ML.Data;

namespace Matching.Benchmarks.Engine;

/// <summary>ML.NET's two ways to serve what it trained.</summary>
internal static class MlNetContenders
{
    private const int Rows = 20_000;
    private const string ScoreColumn = "Score";

    /// <summary>Over a view, on every core: a view is read on as many threads as ML.NET likes.</summary>
    public static Contender Transform(Ensemble ensemble, EvaluationRows rows)
    {
        var count = Math.Min(Rows, rows.Count);
        var scores = new double[count];
        var view = MlRow.View(ensemble.Context, rows.Encoded[..count]);
        void Run()
        {
            var row = 0;
            foreach (var score in ensemble.Trained.Transform(view).GetColumn<float>(ScoreColumn)) scores[row++] = score;
        }

        return new Contender("mlnet-transform", Part.Trees, Environment.ProcessorCount, count, Run, Scores: () => scores);
    }

    /// <summary>Row by row, each thread with a part of the rows and an engine of its own, as engines are not safe to share.</summary>
    public static Contender PredictionEngine(Ensemble ensemble, EvaluationRows rows, int threads)
    {
        var count = Math.Min(Rows, rows.Count);
        var scores = new double[count];
        var definition = MlRow.Definition(rows.Encoded[0].Length);
        var engines = Enumerable.Range(0, threads)
            .Select(_ => ensemble.Context.Model.CreatePredictionEngine<MlRow, Scored>(ensemble.Trained, inputSchemaDefinition: definition))
            .ToArray();
        void Predict(int part)
        {
            var input = new MlRow();
            var output = new Scored();
            for (var row = count * part / threads; row < count * (part + 1) / threads; row++)
            {
                input.Features = rows.Encoded[row];
                engines[part].Predict(input, ref output);
                scores[row] = output.Score;
            }
        }

        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        return new Contender("mlnet-prediction-engine", Part.Trees, threads, count, () => Parallel.For(0, threads, parallel, Predict), Scores: () => scores);
    }

    private sealed class Scored
    {
        [ColumnName(ScoreColumn)]
        public float Score { get; set; }
    }
}
