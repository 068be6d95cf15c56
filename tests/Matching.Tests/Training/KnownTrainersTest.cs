using Matching.Training;

namespace Matching.Tests.Training;

public class KnownTrainersTest
{
    [Fact]
    public void Few_rows_are_for_lines_and_the_first_is_nearest_to_the_rules()
    {
        var candidates = Candidates(KnownTrainers.LeastRowsForTrees - 1);

        Assert.All(candidates, c => Assert.IsType<ILogOddsTrainer>(c, exactMatch: false));
        Assert.Equal(candidates.OfType<ConditionalLogit>().Max(c => c.Ridge), Assert.IsType<ConditionalLogit>(candidates[0]).Ridge);
    }

    [Fact]
    public void Trees_come_last()
    {
        var candidates = Candidates(KnownTrainers.LeastRowsForTrees);
        var lines = candidates.TakeWhile(c => c is ILogOddsTrainer).Count();

        Assert.InRange(lines, 1, candidates.Length - 1);
        Assert.DoesNotContain(candidates[lines..], c => c is ILogOddsTrainer);
        Assert.Distinct(candidates.Select(c => c.Name));
    }

    private static IRankingTrainer[] Candidates(int rows) =>
        [.. KnownTrainers.Families(PlantedTables.Draw(rows, 1, seed: 1)).SelectMany(family => family.Candidates)];
}
