using Matching.Scoring;
using Matching.Training;

namespace Matching.Tests.Training;

public class TrainerChoiceTest
{
    private static readonly RankingTable Table = PlantedTable.Draw(1, 30);

    [Fact]
    public void The_one_that_sees_the_signal_is_chosen()
    {
        var chosen = Choice(Fixed(1), Fixed(0), Fixed(2)).Choose(Table, 1, null, Cancel);

        Assert.Equal("feature 0", chosen.Trainer.Name);
        Assert.Equal((10, false), (chosen.Folds, chosen.IsTimeOrdered));
        Assert.Equal(["feature 1", "feature 0", "feature 2"], chosen.Results.Select(r => r.Name));
        Assert.Equal(1, chosen.Result.Mean!.Value, 1e-9);
        Assert.Equal((0, 0), (chosen.Result.Behind!.Value, chosen.Result.Error!.Value));
        Assert.All(chosen.Results, r => Assert.Equal(10, r.Fits));
        Assert.True(chosen.Results[0].Behind > chosen.Results[0].Error);
    }

    [Fact]
    public void Within_one_standard_error_the_earlier_one_is_taken()
    {
        // Each errs in one query of thirty, one of them a little more: less than the standard error apart.
        var (best, second) = (Table.Rows.Take(10).OrderByDescending(row => row[0]).First(), Table.Rows.Skip(10).Take(10).OrderByDescending(row => row[0]).ElementAt(1));
        var (one, other) = (new Lookup("one", row => row[0] == best[0] ? -1 : row[0]), new Lookup("other", row => row[0] == second[0] ? -1 : row[0]));
        var chosen = Choice(one, other).Choose(Table, 1, null, Cancel);

        Assert.NotEqual(chosen.Results[0].Mean, chosen.Results[1].Mean);
        Assert.Equal("one", chosen.Trainer.Name);
        Assert.Equal("other", Choice(other, one).Choose(Table, 1, null, Cancel).Trainer.Name);
    }

    [Fact]
    public void The_same_table_and_seed_give_the_same_choice_and_figures()
    {
        ITrainerFamily[] families = [new StagedFamily(new FastTreeRanking { LeastRowsInLeaf = 5 }, [5, 20]), new SingleFamily(new LogisticRegression())];
        ChosenTrainer Chosen(int seed) => new TrainerChoice(families, new StoppedTime()) { Folds = 3 }.Choose(Table, seed, null, Cancel);

        Assert.Equal(Chosen(4).Results, Chosen(4).Results);
        Assert.NotEqual(Chosen(4).Results, Chosen(5).Results);
    }

    [Fact]
    public void Shuffled_grades_score_like_chance()
    {
        var shuffled = PlantedTable.Shuffled(PlantedTable.Draw(1, 60), 3);
        var random = new Random(1);
        var chance = Enumerable.Range(0, 50).Average(_ => QueryNdcg.Of(shuffled.Queries, shuffled.Grades, [.. shuffled.Rows.Select(_ => random.NextDouble())]).Values.Average());
        var result = new TrainerChoice([new SingleFamily(new FastTreeRanking { LeastRowsInLeaf = 5 })], TimeProvider.System).Choose(shuffled, 1, null, Cancel).Result;

        Assert.InRange(result.Mean!.Value, chance - 0.05, chance + 0.05);
    }

    [Fact]
    public void Families_that_exceed_the_budget_are_left_out_whole_and_named()
    {
        var choice = new TrainerChoice([new SingleFamily(Fixed(1)), new SingleFamily(Fixed(0)), new SingleFamily(Fixed(2))], TimeProvider.System) { Budget = new ChoiceBudget { Fits = 15 } };
        var chosen = choice.Choose(Table, 1, null, Cancel);

        Assert.Equal("feature 1", chosen.Trainer.Name);
        Assert.Equal([10, 0, 0], chosen.Results.Select(r => r.Fits));
        Assert.Equal([true, false, false], chosen.Results.Select(r => r.Mean is not null));
    }

    [Fact]
    public void When_time_is_up_no_further_family_is_begun()
    {
        var clock = new SteppingTime(TimeSpan.FromSeconds(1));
        var choice = new TrainerChoice([new SingleFamily(Fixed(1)), new SingleFamily(Fixed(0)), new SingleFamily(Fixed(2))], clock) { Budget = new ChoiceBudget { Time = TimeSpan.FromSeconds(3) } };

        // Each family looks at the clock three times: before it begins, at its first fold and after its last.
        Assert.Equal([10, 0, 0], choice.Choose(Table, 1, null, Cancel).Results.Select(r => r.Fits));
    }

    [Fact]
    public void Progress_names_candidate_and_fold()
    {
        var told = new Told();
        new TrainerChoice([new SingleFamily(Fixed(1)), new SingleFamily(Fixed(0))], TimeProvider.System) { Folds = 3, Repeats = 1 }.Choose(Table, 1, told, Cancel);

        Assert.Equal(6, told.All.Count);
        Assert.Equal(new ChoiceProgress("feature 0", 2, 2, 1, 3), told.All[3]);
        Assert.Equal([0, 1 / 6.0, 2 / 6.0, 3 / 6.0, 4 / 6.0, 5 / 6.0], told.All.Select(p => p.Share));
    }

    [Fact]
    public void It_gives_up_between_folds()
    {
        using var source = new CancellationTokenSource();
        var told = new Told(p => { if (p.Fold == 2) source.Cancel(); });

        Assert.Throws<OperationCanceledException>(() => new TrainerChoice([new SingleFamily(Fixed(0))], TimeProvider.System).Choose(Table, 1, told, source.Token));
        Assert.Equal(2, told.All.Count);
    }

    [Fact]
    public void With_nothing_to_validate_on_the_first_is_taken()
    {
        var flat = Table with { Grades = [.. Table.Grades.Select(_ => 0)] };
        var chosen = Choice(Fixed(1), Fixed(0)).Choose(flat, 1, null, Cancel);

        Assert.Equal(("feature 1", 0), (chosen.Trainer.Name, chosen.Folds));
        Assert.All(chosen.Results, r => Assert.Null(r.Mean));
    }

    [Fact]
    public void Candidates_see_the_rows_of_their_fold_only()
    {
        var seen = new List<int>();
        var days = Enumerable.Range(0, 30).Select(i => new DateOnly(2024, 1, 1).AddDays(i)).ToArray();
        var watching = new Lookup("watching", row => row[0], table => seen.Add(table.Queries.Distinct().Count()));
        var chosen = Choice(watching).Choose(Table with { Days = days }, 1, null, Cancel);

        Assert.True(chosen.IsTimeOrdered);
        Assert.Equal([5, 10, 15, 20, 25], seen);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static TrainerChoice Choice(params IRankingTrainer[] trainers) => new([.. trainers.Select(t => new SingleFamily(t))], TimeProvider.System);

    private static Lookup Fixed(int feature) => new($"feature {feature}", row => row[feature]);

    // Scores by a fixed rule: a linear model of one feature where the rule is one, else a forest of the rule's values.
    private sealed class Lookup(string name, Func<float[], double> rule, Action<RankingTable>? watch = null) : IRankingTrainer
    {
        public string Name => name;

        public AdditiveModel Train(RankingTable table, int seed, CancellationToken cancel = default)
        {
            watch?.Invoke(table);
            var effects = Table.Rows.Select(row => (Value: rule(row), Key: row)).ToArray();
            for (var f = 0; f < PlantedTable.Features; f++)
            {
                if (effects.All(e => e.Value.Equals(e.Key[f]))) return new AdditiveModel(null, new LinearModel([.. Enumerable.Range(0, PlantedTable.Features).Select(i => i == f ? 1.0 : 0)], new double[PlantedTable.Features]));
            }

            var steps = effects.OrderBy(e => e.Key[0]).ToArray();
            return new AdditiveModel(new Forest(PlantedTable.Features, [StepTree.Of(0, [.. steps.Select(s => (double)s.Key[0])], [.. steps.Select(s => s.Value)])]));
        }
    }

    private sealed class Told(Action<ChoiceProgress>? then = null) : IProgress<ChoiceProgress>
    {
        public List<ChoiceProgress> All { get; } = [];

        public void Report(ChoiceProgress value)
        {
            All.Add(value);
            then?.Invoke(value);
        }
    }

    private sealed class StoppedTime : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }

    // Every look at the clock takes as long.
    private sealed class SteppingTime(TimeSpan step) : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks += step.Ticks;
    }
}
