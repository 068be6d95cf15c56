using Matching.Scoring;
using Matching.Training;

namespace Matching.Tests.Training;

public class GamTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Columns_that_hardly_vary_do_not_shift_the_others(int seed)
    {
        // Between useful columns stand constants and values that few rows have, which the library drops without a word.
        var random = new Random(seed);
        var table = PlantedTable.Draw(seed);
        var rows = table.Rows.Select((row, i) => (float[])[7, i % (2 + random.Next(3)) == 0 ? 1 : 0, i < 9 ? 1 : 0, i < 10 ? 1 : 0, i < 391 ? 0 : random.NextSingle(), row[1], row[0]]).ToArray();
        var model = new Gam { Iterations = 100, LearningRate = 0.1, LeastRowsInStep = 10 }.Train(
            table with { Features = ["a", "b", "c", "d", "e", "f", "g"], Rows = rows, Input = ForestInput.Plain(7) }, 1, TestContext.Current.CancellationToken);

        Assert.Equal([1, 3, 5, 6], model.Forest!.Trees.Where(t => t.Features.Length > 0).Select(t => t.Features[0]).Union([1, 3, 5]).Order());
        Assert.True(model.Score([7, 0, 0, 0, 0, 0.5f, 0.9f]) > model.Score([7, 0, 0, 0, 0, 0.5f, 0.1f]) + 2);
    }
}
