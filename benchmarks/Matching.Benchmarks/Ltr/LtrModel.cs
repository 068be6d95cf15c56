using Matching.Scoring;
using Matching.Training;

namespace Matching.Benchmarks.Ltr;

/// <summary>Our trainer, chosen by cross-validation on the rows to learn from.</summary>
/// <param name="Choice">What was chosen, and why.</param>
/// <param name="Model">What it learned from all rows.</param>
internal sealed record LtrModel(ChosenTrainer Choice, AdditiveModel Model)
{
    /// <summary>Chooses and learns.</summary>
    public static LtrModel Train(LtrData data, LtrOptions options, Action<string> say)
    {
        var table = Table(data);
        var candidates = new LtrCandidates(table.Features.Count);
        var families = options.MaxTrees is { } most ? candidates.Within(most) : candidates.All;
        var choice = new TrainerChoice(families, TimeProvider.System).Choose(table, options.Seed, new Steps(say));
        say($"learning from all rows: {choice.Trainer.Name}");
        var model = choice.Trainer.Train(table, options.Seed);
        if (model.Forest?.Trees.Count > options.MaxTrees) throw new InvalidOperationException($"The model has {model.Forest.Trees.Count} trees, more than {options.MaxTrees}.");
        return new LtrModel(choice, model);
    }

    /// <summary>The scores of other rows.</summary>
    public double[] Score(LtrData data) => RowScores.Of(Model, data.Rows);

    private static RankingTable Table(LtrData data)
    {
        return new RankingTable
        {
            Features = [.. Enumerable.Range(0, data.Width).Select(i => $"f{i}")],
            Rows = data.Rows,
            Grades = data.Grades,
            Queries = data.Queries,
            Input = new ForestInput(data.Width, [.. Enumerable.Range(0, data.Width).Select(i => new InputColumn(i, InputKind.Value, Sentinel(data.Rows, i)))]),
        };
    }

    // One range below the least value: a tree that cares can tell what is missing.
    private static float Sentinel(float[][] rows, int feature)
    {
        var known = rows.Select(row => row[feature]).Where(value => !float.IsNaN(value)).DefaultIfEmpty(0).ToArray();
        return known.Min() - Math.Max(1, known.Max() - known.Min());
    }

    private sealed class Steps(Action<string> say) : IProgress<ChoiceProgress>
    {
        public void Report(ChoiceProgress value) => say($"{value.Share,4:0%}  fold {value.Fold} of {value.Folds}, candidates {value.Family} of {value.Families}: {value.Candidate}");
    }
}
