using Matching.Features;
using Matching.Ranking;
using Matching.Scoring;

namespace Matching.Tests.Ranking;

public class RuleReasonsTest
{
    private static readonly FeatureSchema Schema = FeatureSchema.Current;

    [Fact]
    public void The_strongest_known_parts_come_first_and_no_more_than_asked_for()
    {
        var values = new float[Schema.Count];
        Array.Fill(values, float.NaN);
        var (tier, metro, area) = (Schema.IndexOf("leaderTier"), Schema.IndexOf("metroAccess"), Schema.IndexOf("areaFit"));
        (values[tier], values[metro]) = (3, 0.5f);
        RulePart[] parts = [new(metro, 2.5), new(tier, 6), new(area, 7.5)];

        var reasons = RuleReasons.Of(Schema, parts, values, most: 5);

        // The area is unknown: it counts as neutral but is no reason.
        Assert.Equal(["leaderTier", "metroAccess"], reasons.Select(r => r.Feature));
        Assert.Equal((3, 6), (reasons[0].Value, reasons[0].Contribution));
        Assert.EndsWith("3（规则 +6 分）", reasons[0].TextZh, StringComparison.Ordinal);
        Assert.EndsWith("3 (rules +6)", reasons[0].TextEn, StringComparison.Ordinal);
        Assert.Single(RuleReasons.Of(Schema, parts, values, most: 1));
    }

    [Fact]
    public void A_part_that_adds_nothing_is_no_reason() =>
        Assert.Empty(RuleReasons.Of(Schema, [new RulePart(0, 0)], new float[Schema.Count], most: 5));
}
