using Matching.Domain;

namespace Matching.Tests.Domain;

public class ListOptionsTest
{
    [Fact]
    public void What_is_usual_and_what_is_plain_can_be_meant()
    {
        new ListOptions().Check();
        ListOptions.Plain.Check();
        new ListOptions { Diversity = 0.5, Quotas = [new(QuotaBy.City, null, null, 3), new(QuotaBy.Center, "ic-design", 1, 1), new(QuotaBy.Center, null, 1, null)] }.Check();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.1)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void A_share_is_above_0_and_turned_off_by_a_reason_alone(double share) =>
        Assert.Contains("least share", Refused(new() { HighPotential = new() { LeastShare = share } }), StringComparison.Ordinal);

    [Fact]
    public void The_shortest_list_that_keeps_the_share_has_a_line() =>
        Assert.Contains("from 0 lines", Refused(new() { HighPotential = new() { FewestLines = 0 } }), StringComparison.Ordinal);

    [Fact]
    public void A_blank_reason_is_none() => Assert.Contains("without a reason", Refused(new() { HighPotentialOffBecause = " " }), StringComparison.Ordinal);

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void The_weight_of_the_score_is_from_0_to_1(double lambda) => Assert.Contains("weight", Refused(new() { Diversity = lambda }), StringComparison.Ordinal);

    [Theory]
    [InlineData(QuotaBy.Center, "ic-design", null, null)]
    [InlineData(QuotaBy.Center, "ic-design", 3, 2)]
    [InlineData(QuotaBy.Center, "ic-design", -1, null)]
    [InlineData(QuotaBy.Center, "ic-design", null, -1)]
    [InlineData(QuotaBy.Center, "chips", 1, null)]
    [InlineData(QuotaBy.City, null, 1, null)]
    [InlineData(QuotaBy.City, " ", null, 1)]
    public void A_quota_that_cannot_be_meant_is_refused(QuotaBy by, string? of, int? least, int? most) => Refused(new() { Quotas = [new(by, of, least, most)] });

    [Theory]
    [InlineData(20, 4)]
    [InlineData(24, 4)]
    [InlineData(25, 5)]
    [InlineData(19, 0)]
    [InlineData(5, 0)]
    public void A_fifth_of_the_lines_is_for_high_potential_from_20_on(int lines, int least) => Assert.Equal(least, new HighPotentialRule().LinesOf(lines));

    [Theory]
    [InlineData(2, 0.2f, float.NaN, true)]
    [InlineData(0, float.NaN, 0.1f, true)]
    [InlineData(3, 0.9f, 0.9f, false)]
    [InlineData(2, 0.19f, 0.09f, false)]
    [InlineData(1, float.NaN, float.NaN, false)]
    public void High_potential_is_no_leader_and_grows_or_does_research(int tier, float growth, float research, bool expected) =>
        Assert.Equal(expected, new HighPotentialRule().Holds(tier, growth, research));

    private static string Refused(ListOptions options) => Assert.Throws<ArgumentException>(options.Check).Message;
}
