using Matching.Scoring;
using Matching.Training;

namespace Matching.Tests.Training;

public class QueryBaggingTest
{
    private static readonly RankingTable Table = PlantedTable.Draw(1);

    [Fact]
    public void The_score_is_the_mean_of_the_members()
    {
        var seen = new List<RankingTable>();
        var bag = new QueryBagging(new Watched(seen)) { Members = 3, QueryShare = 0.5 };
        var model = bag.Train(Table, 4, TestContext.Current.CancellationToken);
        var members = seen.Select(t => new FastTreeRanking { Trees = 3, FeatureShare = 1 }.Train(t, 1, TestContext.Current.CancellationToken)).ToArray();

        Assert.Equal(9, model.Forest!.Trees.Count);
        Assert.All(Table.Rows, row => Assert.Equal(members.Average(m => m.Score(row)), model.Score(row), 1e-12));
    }

    [Fact]
    public void A_member_sees_whole_queries_and_each_its_own()
    {
        var seen = new List<RankingTable>();
        new QueryBagging(new Watched(seen)) { Members = 4, QueryShare = 0.5 }.Train(Table, 4, TestContext.Current.CancellationToken);

        Assert.Equal(4, seen.Count);
        Assert.All(seen, t => Assert.Equal((20, 200), (t.Queries.Distinct().Count(), t.Rows.Count)));
        Assert.Equal(4, seen.Select(t => string.Join(' ', t.Rows.Select(r => r[0]))).Distinct().Count());
    }

    [Fact]
    public void With_all_queries_members_differ_by_their_seeds()
    {
        var seen = new List<RankingTable>();
        var seeds = new List<int>();
        new QueryBagging(new Watched(seen, seeds)) { Members = 3, QueryShare = 1 }.Train(Table, 4, TestContext.Current.CancellationToken);

        Assert.All(seen, t => Assert.Same(Table, t));
        Assert.Distinct(seeds);
    }

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0)]
    [InlineData(1, 1.1)]
    public void Settings_out_of_range_are_refused(int members, double share) => Assert.Throws<ArgumentOutOfRangeException>(
        () => new QueryBagging(new FastTreeRanking()) { Members = members, QueryShare = share }.Train(Table, 1, TestContext.Current.CancellationToken));

    // Always trains with seed 1, so that a member can be trained again.
    private sealed class Watched(List<RankingTable> seen, List<int>? seeds = null) : IStagedTrainer
    {
        private readonly FastTreeRanking _trainer = new() { Trees = 3, FeatureShare = 1 };

        public string Name => "watched";

        public int Trees => _trainer.Trees;

        public IStagedTrainer WithTrees(int trees) => throw new NotSupportedException();

        public AdditiveModel Train(RankingTable table, int seed, CancellationToken cancel = default) => throw new NotSupportedException();

        public IReadOnlyList<AdditiveModel> TrainStages(RankingTable table, IReadOnlyList<int> stages, int seed, CancellationToken cancel = default)
        {
            seen.Add(table);
            seeds?.Add(seed);
            return _trainer.TrainStages(table, stages, 1, cancel);
        }
    }
}
