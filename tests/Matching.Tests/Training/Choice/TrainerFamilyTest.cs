using Matching.Training;

namespace Matching.Tests.Training;

/// <summary>What a family learns together is what each of its candidates would learn alone.</summary>
public class TrainerFamilyTest
{
    private static readonly FastTreeRanking Trees = new() { LeastRowsInLeaf = 5 };
    private static readonly FastForest Forest = new() { LeastRowsInLeaf = 5 };

    private static readonly Dictionary<string, ITrainerFamily> All = new()
    {
        ["single"] = new SingleFamily(Trees),
        ["stages"] = new StagedFamily(Trees, [8, 3]),
        ["bag"] = new StagedFamily(new QueryBagging(Trees) { Members = 2 }, [3, 6]),
        ["blend"] = new BlendFamily(new StagedFamily(Trees, [3, 6]), new StagedFamily(Forest, [4]), [0.3, 1, 0]),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Together_is_as_alone(string name)
    {
        var table = PlantedTable.Draw(1);
        var together = All[name].Train(table, 2, TestContext.Current.CancellationToken);

        Assert.Equal(All[name].Candidates.Count, together.Count);
        Assert.All(All[name].Candidates, (candidate, i) =>
        {
            var alone = candidate.Train(table, 2, TestContext.Current.CancellationToken);
            Assert.All(table.Rows, row => Assert.Equal(alone.Score(row), together[i].Score(row), 1e-9));
        });
    }

    [Fact]
    public void Candidates_come_in_the_order_of_trust_and_fits_are_counted()
    {
        Assert.Equal([new FastTreeRanking { LeastRowsInLeaf = 5, Trees = 3 }.Name, new FastTreeRanking { LeastRowsInLeaf = 5, Trees = 8 }.Name], All["stages"].Candidates.Select(c => c.Name));
        Assert.Equal(["blend", "blend", "fasttree-ranking", "fasttree-ranking", "fastforest"], All["blend"].Candidates.Select(c => c.Name.Split('(')[0]));
        Assert.Equal([1, 1, 2, 2], All.Values.Select(f => f.Fits));
    }
}
