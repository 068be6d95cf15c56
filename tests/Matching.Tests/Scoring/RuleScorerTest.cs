using CsCheck;
using Matching.Domain;
using Matching.Features;
using Matching.Scoring;
using Matching.Tests.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Scoring;

public class RuleScorerTest
{
    private static readonly FeatureSchema Schema = FeatureSchema.Current;
    private static readonly RuleScorer Rules = new(Schema);

    private static readonly Gen<float[]> Rows = Gen.Select(Gen.Double[0, 1], Gen.Int[0, 3]).Array[Schema.Count]
        .Select(drawn => drawn.Select((d, i) => d.Item2 == 0 ? float.NaN : At(i, d.Item1)).ToArray());

    private static readonly FeatureWorld Known = new()
    {
        Company = ChipDesigner with { Tags = ["FortuneGlobal500"] },
        Building = House with { Centers = [CenterId.IcDesign], Rent = Rent.FromDay(3), MetroDistanceM = 800, AvailableFrom = Day },
        Units = [Unit(1000) with { FitOut = FitOut.Furnished }],
        Need = new Requirement { AreaMin = M2(1000), RentMax = Rent.FromDay(4), NeededBy = Day.AddDays(105) },
        Others = new MatchingData { Ties = [new Tie { ResidentId = "resident", CompanyId = Firm.Id, Kind = TieKind.SupplierOf }] },
    };

    // Match 25 × 1, area 15 × 1, budget 15 × (0.25 + 1) / 2, timing 10 × (0.5 + 1) / 2, tier 10 × 5 / 5, ties 10 × 0.56, metro 5 × e⁻¹.
    [Fact]
    public void A_pair_of_which_all_is_known_scores_by_hand() => Assert.Equal(25 + 15 + 9.375 + 7.5 + 10 + 5.6 + 1.8393972, Score(Known), 1e-5);

    // Half for area, budget and timing; nothing for what only ever adds.
    [Fact]
    public void What_is_unknown_counts_as_neutral() => Assert.Equal(7.5 + 7.5 + 5, Rules.Parts(AllMissing()).Sum(p => p.Points));

    [Fact]
    public void Plots_are_judged_by_capacity_where_buildings_are_by_area()
    {
        var row = AllMissing();
        row[Schema.IndexOf("capacityFit")] = 0.2f;
        Assert.Contains(Rules.Parts(row), p => p.Feature == Schema.IndexOf("capacityFit") && Math.Abs(p.Points - 3) < 1e-6);

        row[Schema.IndexOf("areaFit")] = 1;
        Assert.DoesNotContain(Rules.Parts(row), p => p.Feature == Schema.IndexOf("capacityFit"));
    }

    [Fact]
    public void Observed_tenants_stand_in_for_unknown_hosts_at_the_weight_of_an_inferred_one()
    {
        var row = AllMissing();
        row[Schema.IndexOf("clusterSimilarity")] = 0.5f;
        Assert.Equal(new RulePart(Schema.IndexOf("clusterSimilarity"), 7.5), Rules.Parts(row)[0]); // 25 × 0.6 × 0.5

        row[Schema.IndexOf("centerMatch")] = 0.1f;
        Assert.Equal(Schema.IndexOf("centerMatch"), Rules.Parts(row)[0].Feature);
    }

    [Fact]
    public void Parts_add_up_to_the_score_exactly() =>
        Gen.Select(RandomWorld.Small, RandomWorld.Day).Sample((data, day) =>
        {
            var table = FeatureTable.Extract(Schema, RandomWorld.AllPairs(data, day), TestContext.Current.CancellationToken);
            var scores = new double[table.Pairs.Count];
            Rules.Score("any", table, scores);

            Assert.All(scores, (score, i) => Assert.Equal(Rules.Parts(table[i]).Sum(p => p.Points), score));
        });

    [Fact]
    public void Columns_score_the_same_bits_as_the_sum_of_the_parts_of_each_row() =>
        Rows.Array[0, 20].Sample(rows =>
        {
            var columns = Enumerable.Range(0, Schema.Count).SelectMany(feature => rows.Select(row => row[feature])).ToArray();
            var scores = new double[rows.Length];
            Rules.Score(columns, rows.Length, scores);

            Assert.Equal(rows.Select(row => Rules.Parts(row).Sum(p => p.Points)), scores);
        });

    [Fact]
    public void Columns_of_another_length_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Rules.Score(new float[Schema.Count - 1], 1, new double[1]));
        Assert.Throws<ArgumentException>(() => Rules.Score(new float[Schema.Count], 1, new double[2]));
    }

    [Fact]
    public void Scores_run_from_nothing_to_a_hundred_and_no_part_takes_away() =>
        Rows.Sample(row =>
        {
            var parts = Rules.Parts(row);
            Assert.All(parts, p => Assert.InRange(p.Points, 0, 25));
            Assert.InRange(parts.Sum(p => p.Points), 0, 100);
            Assert.Distinct(parts.Select(p => p.Feature));
        });

    [Theory]
    [InlineData("centerMatch")]
    [InlineData("areaFit")]
    [InlineData("capacityFit")]
    [InlineData("budgetSlack")]
    [InlineData("timingSlack")]
    [InlineData("leaderTier")]
    [InlineData("tieScore")]
    [InlineData("metroAccess")]
    public void More_of_what_counts_never_lowers_the_score(string feature) =>
        Gen.Select(Rows, Gen.Double[0, 1], Gen.Double[0, 1]).Sample((row, one, other) =>
        {
            var i = Schema.IndexOf(feature);
            row[i] = At(i, Math.Min(one, other));
            var less = Rules.Parts(row).Sum(p => p.Points);
            row[i] = At(i, Math.Max(one, other));

            Assert.True(Rules.Parts(row).Sum(p => p.Points) >= less);
        });

    [Fact]
    public void A_schema_without_what_the_rules_need_is_refused() =>
        Assert.Throws<KeyNotFoundException>(() => new RuleScorer(new FeatureSchema([.. FeatureSet.All.Where(f => f.Name != "tieScore")])));

    private static float At(int feature, double share) =>
        (float)(Schema.Features[feature].Min + (share * (Schema.Features[feature].Max - Schema.Features[feature].Min)));

    private static float[] AllMissing() => [.. Enumerable.Repeat(float.NaN, Schema.Count)];

    private static double Score(FeatureWorld world)
    {
        var scores = new double[1];
        Rules.Score("any", FeatureTable.Extract(Schema, [world.Pair()]), scores);
        return scores[0];
    }
}
