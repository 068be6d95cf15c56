using Matching.Scoring;
using Matching.Training;
using Microsoft.ML;

namespace Matching.Tests.Training;

/// <summary>What holds of every trainer alike.</summary>
public class EveryTrainerTest
{
    private static readonly Dictionary<string, IRankingTrainer> All = new()
    {
        [FastTreeRanking.Kind] = new FastTreeRanking { Trees = 40 },
        [FastTreeBinary.Kind] = new FastTreeBinary { Trees = 40 },
        [FastForest.Kind] = new FastForest { Trees = 40 },
        [Gam.Kind] = new Gam { Iterations = 100, LearningRate = 0.1 },
        [LogisticRegression.Kind] = new LogisticRegression(),
        [LightGbmRanking.Kind] = new LightGbmRanking { Trees = 40, RowShare = 0.8, FeatureShare = 0.7 },
        [LightGbmRegression.Kind] = new LightGbmRegression { Trees = 40, RowShare = 0.8, FeatureShare = 0.7 },
        ["bag"] = new QueryBagging(new LightGbmRanking { Trees = 15 }) { Members = 3 },
        ["blend"] = new Blend([(new LightGbmRanking { Trees = 15 }, 0.5), (new LogisticRegression(), 0.5)]),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    public static TheoryData<string> Weighing => [.. All.Keys.Except([Gam.Kind])];

    public static TheoryData<string> OfTheLibrary => [.. All.Where(t => t.Value is ILibraryTrainer).Select(t => t.Key)];

    public static TheoryData<string> Staged => [.. All.Where(t => t.Value is IStagedTrainer).Select(t => t.Key)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_learns_what_was_planted(string name)
    {
        var model = Trainer(name).Train(PlantedTable.Draw(1), 1, Cancel);

        Assert.True(PlantedTable.Separation(model, PlantedTable.Draw(2)) > 1.5);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_learns_with_missing_values(string name)
    {
        var model = Trainer(name).Train(PlantedTable.Draw(1, 60, 0.2), 1, Cancel);

        Assert.True(PlantedTable.Separation(model, PlantedTable.Draw(2, 60, 0.2)) > 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void From_shuffled_grades_it_learns_nothing_that_holds(string name)
    {
        var fresh = PlantedTable.Draw(2);
        var separations = Enumerable.Range(0, 6).Select(i => PlantedTable.Separation(Trainer(name).Train(PlantedTable.Shuffled(PlantedTable.Draw(1), i), 1, Cancel), fresh)).ToArray();

        Assert.InRange(separations.Average(), -0.5, 0.5);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_rows_and_seed_predict_the_same_byte_for_byte(string name)
    {
        var table = PlantedTable.Draw(1, 40, 0.2);
        var (first, second) = (Trainer(name).Train(table, 3, Cancel), Trainer(name).Train(table, 3, Cancel));

        Assert.All(PlantedTable.Draw(2, 40, 0.2).Rows, row =>
            Assert.Equal(BitConverter.DoubleToInt64Bits(first.Score(row)), BitConverter.DoubleToInt64Bits(second.Score(row))));
    }

    [Theory]
    [MemberData(nameof(OfTheLibrary))]
    public void The_model_taken_out_scores_what_the_library_says(string name)
    {
        var table = PlantedTable.Draw(1, 40, 0.2);
        var library = (ILibraryTrainer)Trainer(name);
        var ml = new MLContext(1);
        var view = library.View(ml, table);
        var expected = ml.Data.CreateEnumerable<Scored>(library.Fit(ml, view, 1).Transform(view), reuseRowObject: false).Select(s => s.Score).ToArray();
        var model = Trainer(name).Train(table, 1, Cancel);

        Assert.True(expected.Distinct().Count() > 50, "The model tells hardly anybody apart.");
        Assert.All(table.Rows, (row, i) =>
        {
            var score = model.Score(row);
            Assert.True(Math.Abs(score - expected[i]) <= 1e-5 * Math.Max(1, Math.Abs(expected[i])), $"Row {i}: {score} instead of {expected[i]}.");
        });
    }

    [Theory]
    [MemberData(nameof(Weighing))]
    public void Rows_that_weigh_more_decide(string name)
    {
        // Twenty queries say the first feature is good, twenty that it is bad; only the weights tell whom to believe.
        var table = PlantedTable.Draw(1);
        var torn = table with { Grades = [.. table.Grades.Select((grade, i) => i < 200 ? grade : 4 - grade)] };
        AdditiveModel Believing(bool first) =>
            Trainer(name).Train(torn with { Weights = [.. Enumerable.Range(0, 400).Select(i => i < 200 == first ? 5.0 : 0.2)] }, 1, Cancel);

        Assert.InRange(PlantedTable.Separation(Believing(first: true), table), 1, 10);
        Assert.InRange(PlantedTable.Separation(Believing(first: false), table), -10, -1);
    }

    [Theory]
    [MemberData(nameof(Staged))]
    public void A_stage_is_the_fit_of_so_many_trees(string name)
    {
        var table = PlantedTable.Draw(1);
        var staged = (IStagedTrainer)Trainer(name);
        var stages = staged.TrainStages(table, [5, 10], 1, Cancel);

        for (var stage = 0; stage < 2; stage++)
        {
            var alone = staged.WithTrees(5 * (stage + 1)).Train(table, 1, Cancel);
            Assert.All(table.Rows, row => Assert.Equal(alone.Score(row), stages[stage].Score(row), 1e-9));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Two_rows_give_a_model(string name)
    {
        var table = PlantedTable.Draw(1);
        var few = table with { Rows = [[1, 2, 0, 0], [3, 4, 0, 0]], Grades = [0, 1], Queries = [0, 0] };

        Assert.True(double.IsFinite(Trainer(name).Train(few, 1, Cancel).Score(few.Rows[0])));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_gives_up_when_told(string name) =>
        Assert.ThrowsAny<OperationCanceledException>(() => Trainer(name).Train(PlantedTable.Draw(1), 1, new CancellationToken(canceled: true)));

    [Theory]
    [MemberData(nameof(Names))]
    public void It_refuses_an_empty_table(string name) =>
        Assert.Contains("no rows", Assert.Throws<ArgumentException>(() => Trainer(name).Train(PlantedTable.Draw(1) with { Rows = [], Grades = [], Queries = [] }, 1, Cancel)).Message, StringComparison.Ordinal);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static IRankingTrainer Trainer(string name)
    {
        Assert.SkipUnless(LightGbmLibrary.IsAvailable || !All[name].Name.Contains("lightgbm", StringComparison.Ordinal), "LightGBM's library cannot be loaded here.");
        return All[name];
    }

    private sealed class Scored
    {
        public float Score { get; set; }
    }
}
