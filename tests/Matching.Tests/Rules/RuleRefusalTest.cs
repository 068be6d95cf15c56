namespace Matching.Tests.Rules;

/// <summary>One line for each way in which a rule file can be wrong: the shipped file with one fragment changed, and the line and reason of the refusal.</summary>
public class RuleRefusalTest
{
    private const string Leading = "leading-enterprise.yaml", Review = "review.yaml", Sizes = "size-tiers.yaml", PerMu = "per-mu.yaml", AboveScale = "above-scale.yaml";

    [Theory]

    // Any file.
    [InlineData(Leading, "kind: leading-enterprise", "kind: review", "kind: review", "expected the kind 'leading-enterprise', found 'review'")]
    [InlineData(Leading, "version: \"1\"\n", "", "kind: leading", "'version' is missing")]
    [InlineData(Leading, "version:", "versions: 1\nversion:", "versions: 1", "unknown key 'versions'")]
    [InlineData(Leading, "2020-01-01", "1 Jan 2020", "1 Jan 2020", "'1 Jan 2020' is no date")]
    [InlineData(Leading, "value: 20", "value: twenty", "value: twenty", "'twenty' is no number")]
    [InlineData(Leading, "value: 20", "value: -20", "value: -20", "-20 is less than 0")]
    [InlineData(Leading, "evidence: E", "evidence: Z", "evidence: Z", "unknown evidence tag 'Z'; known are S, P, K, E")]
    [InlineData(Leading, "source: proposal in", "source: \"\" #", "source: \"\"", "expected a text")]
    [InlineData(Leading, "zh: 全球龙头, ", "", "{ en: Global leader }", "'zh' is missing")]
    [InlineData(Leading, "tags: [FortuneGlobal500", "tags: x #", "tags: x", "expected a list")]
    [InlineData(Leading, "tier: 5\n", "tier: 5\n        tier: 5\n", "        tier: 5", "this is no valid YAML")]
    [InlineData(Leading, "sets:\n", "sets: [\n", "- effectiveFrom", "this is no valid YAML")]
    [InlineData(AboveScale, "2020-01-01", "2011-01-01", "2011-01-01", "two sets begin on the same day 2011-01-01", 2)]
    [InlineData(AboveScale, "2020-01-01", "2010-01-01", "2010-01-01", "dates must rise: 2010-01-01 stands after 2011-01-01")]

    // 7.1
    [InlineData(Leading, "FortuneGlobal500", "Fortune500", "Fortune500", "unknown tag 'Fortune500'")]
    [InlineData(Leading, "FortuneGlobal500, ", "Gazelle, ", "LittleGiant, Gazelle", "'Gazelle' already stands in tier 5")]
    [InlineData(Leading, "ChiNext", "Nasdaq", "Nasdaq", "unknown board 'Nasdaq'")]
    [InlineData(Leading, "big-data: { value: 10", "bakery: { value: 10", "bakery", "unknown center 'bakery'")]
    [InlineData(Leading, "- tier: 4", "- tier: 3", "- effectiveFrom", "tier 4 is missing")]
    [InlineData(Leading, "- tier: 4", "- tier: 5", "- tier: 5", "tier 5 is named twice", 2)]
    [InlineData(Leading, "- tier: 5", "- tier: 6", "- tier: 6", "there is no tier 6")]
    [InlineData(Leading, "big-data: { value: 10", "big-data: { value: 2", "big-data: { value: 2", "Big data: the threshold of tier 3, 2 × 100m, is not above that of tier 2, 2 × 100m")]
    [InlineData(Leading, "name: { zh: 其他, en: Other }", "name: { zh: 其他, en: Other }\n        tags: [TechSme]", "- tier: 0", "tier 0 has no grounds")]

    // 7.2
    [InlineData(Review, "criterion: tax", "criterion: taxes", "criterion: taxes", "unknown criterion 'taxes'")]
    [InlineData(Review, "criterion: tax", "criterion: intensity", "criterion: intensity", "the criterion 'intensity' is named twice", 2)]
    [InlineData(Review, "- { at: 2, points: 20 }", "- { at: 2, points: 21 }", "- { at: 1, points: 12 }", "the highest anchor earns 21, not the 20 points")]
    [InlineData(Review, "- { at: 2, points: 4 }", "- { at: 0, points: 4 }", "- { at: 0, points: 4 }", "anchors must rise: 0→4 stands after 0→0")]
    [InlineData(Review, "- { at: 0.5, points: 7.5 }", "- { at: 0.5, points: 16 }", "- { at: 1, points: 15 }", "anchors must rise: 1→15 stands after 0.5→16")]
    [InlineData(Review, "registered: 5 ", "registered: 4 ", "registered: 4", "the best option earns 4, not the 5 points")]
    [InlineData(Review, "registered: 5 ", "exempt: 5 ", "exempt: 5", "unknown key 'exempt'")]
    [InlineData(Review, "startWithinMonths: 6", "startWithin: 6", "startWithin: 6", "unknown key 'startWithin'")]
    [InlineData(Review, "plot:                               # 亩均固定", "site: # 亩均固定", "site:", "unknown key 'site'")]
    [InlineData(Review, "band: B", "band: A", "band: A", "the band 'A' is named twice", 2)]
    [InlineData(Review, "band: B, from: 70", "band: B, from: 80", "band: B", "bands must fall: 80 stands after 80")]
    [InlineData(Review, "veto: V2,", "veto: V1,", "veto: V1,", "the veto V1 is named twice", 2)]
    [InlineData(Review, "veto: V2,", "veto: V11,", "veto: V11,", "unknown veto 'V11'")]

    // 7.3
    [InlineData(Sizes, "from: 0.5", "from: 0.1", "from: 0.1,", "tiers must rise: 0.1 stands after 0.1", 2)]
    [InlineData(Sizes, "from: 0,", "from: 1,", "from: 1,", "the first tier must begin at 0, not at 1")]

    // 7.4
    [InlineData(PerMu, "weight: 20", "weight: 21", "formula: huangyan-above-scale", "the weights add up to 101, not to 100")]
    [InlineData(PerMu, "base: 24.097", "base: 0", "base: 0,", "the base cannot be 0")]
    [InlineData(PerMu, "cap: { value: 2,", "cap: { value: 0.5,", "cap: { value: 0.5,", "the cap 0.5 is less than 1")]
    [InlineData(PerMu, "whenMissing: base }", "whenMissing: zero }", "whenMissing: zero }", "unknown way to treat a missing value 'zero'")]
    [InlineData(PerMu, "huangyan-below-scale", "huangyan-above-scale", "huangyan-above-scale", "the formula 'huangyan-above-scale' is named twice", 2)]
    [InlineData(PerMu, "indicator: valueAddedPerMu", "indicator: taxPerMu", "indicator: taxPerMu", "the indicator 'taxPerMu' is named twice", 2)]

    // 7.5
    [InlineData(AboveScale, "industry: F51", "industry: FX", "industry: FX", "'FX' is no code of GB/T 4754-2017")]
    [InlineData(AboveScale, "industry: F52", "industry: F51", "industry: F51", "the industry 'F51' is named twice", 2)]
    [InlineData(AboveScale, "decides: activity", "decides: activity, revenueWan: 5", "decides: activity, revenueWan: 5", "not decided by revenue")]
    [InlineData(AboveScale, "decides: activity", "decides: mood", "decides: mood", "unknown way to decide 'mood'")]
    public void A_contradiction_is_refused_with_its_line(string file, string from, string to, string at, string reason, int occurrence = 1)
    {
        var text = RuleFiles.Changed(file, from, to);
        var issues = RuleFiles.Issues(file, text);

        var issue = Assert.Single(issues, issue => issue.Reason.En.Contains(reason, StringComparison.Ordinal));
        Assert.Equal((file, LineOf(text, at, occurrence)), (issue.File, issue.Line));
        Assert.NotEmpty(issue.Reason.Zh);
    }

    [Fact]
    public void Points_that_do_not_add_up_are_refused()
    {
        var text = RuleFiles.Text("review.yaml").Replace("points: 15\n", "points: 16\n").Replace("points: 15 }", "points: 16 }");

        var issue = Assert.Single(RuleFiles.Issues("review.yaml", text));
        Assert.Equal("the points add up to 102, not to 100", issue.Reason.En);
    }

    [Fact]
    public void A_criterion_that_is_left_out_is_refused()
    {
        var text = RuleFiles.Text("review.yaml");
        var start = text.IndexOf("      - criterion: schedule", StringComparison.Ordinal);
        text = text[..start] + text[text.IndexOf("    bands:", StringComparison.Ordinal)..];

        Assert.Contains(RuleFiles.Issues("review.yaml", text), issue => issue.Reason.En.StartsWith("the criterion 'schedule' is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void The_lowest_band_begins_at_0() => Assert.Equal(
        "the lowest band must begin at 0, not at 5",
        Assert.Single(RuleFiles.Issues("review.yaml", RuleFiles.Changed("review.yaml", "band: D, from: 0", "band: D, from: 5"))).Reason.En);

    [Theory]
    [InlineData("")]
    [InlineData("just words")]
    [InlineData("- a list")]
    [InlineData("kind: review\n---\nkind: review")]
    public void What_is_no_rule_file_at_all_is_refused(string text) => Assert.NotEmpty(RuleFiles.Issues("review.yaml", text));

    private static int LineOf(string text, string fragment, int occurrence)
    {
        var at = -1;
        for (var i = 0; i < occurrence; i++) at = text.IndexOf(fragment, at + 1, StringComparison.Ordinal);
        return text[..at].Count(c => c == '\n') + 1;
    }
}
