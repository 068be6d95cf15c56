using CsCheck;
using Matching.Domain;
using Matching.Features;
using Matching.Scoring;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class IndustryMatchTest
{
    private static readonly FeatureSchema Schema = FeatureSchema.Current;

    [Fact]
    public void Is_the_match_with_the_centers_where_the_space_says_which_it_hosts() =>
        Assert.Equal(0.2f, Of(new FeatureWorld { Company = ChipDesigner, Plot = Land with { Centers = [CenterId.BigData] } }));

    [Fact]
    public void Is_a_fifth_of_the_best_fit_where_nothing_is_known_of_the_space() =>
        Assert.Equal(0.2f, Of(new FeatureWorld { Company = ChipDesigner, Plot = Land }));

    [Fact]
    public void Is_the_industry_part_of_the_rules() =>
        Gen.Select(RandomWorld.Small, RandomWorld.Day).Sample((data, day) =>
        {
            var table = FeatureTable.Extract(Schema, RandomWorld.AllPairs(data, day), TestContext.Current.CancellationToken);
            var linear = RuleScorer.AsLinear(Schema);
            for (var row = 0; row < table.Pairs.Count; row++)
            {
                // The rules look at the best fit as a fact with a date, the match never does.
                if (!table.Pairs[row].Company.FactsKnownOn(day)) continue;
                var parts = RuleScorer.Current.Parts(table[row]);
                Assert.Equal(parts[0].Points, 25 * table[row][Schema.IndexOf("industryMatch")], 1e-5);
                Assert.Equal(parts.Sum(part => part.Points), linear.Score(table[row]), 1e-4);
            }
        });

    private static float Of(FeatureWorld world) => world.Value(new IndustryMatch());
}
