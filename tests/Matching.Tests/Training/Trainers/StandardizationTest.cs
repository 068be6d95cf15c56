using Matching.Training;

namespace Matching.Tests.Training;

public class StandardizationTest
{
    [Fact]
    public void Folded_weights_score_as_encoded_rows_do()
    {
        var table = PlantedTable.Draw(3, 40, 0.3);
        var standardization = Standardization.Of(table);
        float[] weights = [1, -2, 0.5f, 3, 0.1f, 0.2f, -0.3f, 0.4f];
        var model = standardization.Fold(weights, 0.7);

        Assert.All(table.Rows, row => Assert.Equal(0.7 + standardization.Encode(row).Zip(weights, (x, w) => (double)x * w).Sum(), model.Score(row), 1e-5));
    }

    [Fact]
    public void Known_values_have_mean_0_and_deviation_1_and_missing_ones_a_flag()
    {
        var table = PlantedTable.Draw(3, 40, 0.3);
        var encoded = table.Rows.Select(Standardization.Of(table).Encode).ToArray();
        var known = encoded.Where(row => row[4] == 0).Select(row => (double)row[0]).ToArray();

        Assert.Equal(0, known.Average(), 1e-6);
        Assert.Equal(1, known.Average(v => v * v), 1e-6);
        Assert.All(encoded.Where(row => row[4] == 1), row => Assert.Equal(0, row[0]));
        Assert.Equal(table.Rows.Count(row => float.IsNaN(row[0])), encoded.Count(row => row[4] == 1));
    }

    [Fact]
    public void A_feature_that_never_varies_or_is_never_known_stays_finite()
    {
        var table = PlantedTable.Draw(1) with { Rows = [[1, float.NaN, 0, 0], [1, float.NaN, 0, 0]], Grades = [0, 1], Queries = [0, 0] };

        Assert.All(Standardization.Of(table).Encode(table.Rows[0]), value => Assert.True(float.IsFinite(value)));
    }
}
