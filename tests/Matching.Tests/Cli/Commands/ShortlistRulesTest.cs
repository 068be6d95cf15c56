namespace Matching.Tests.Cli;

[Collection(TinyWorld.Name)]
public class ShortlistRulesTest(TinyWorld world)
{
    [Fact]
    public void Rules_are_told_and_stand_in_the_command_that_makes_the_list_again()
    {
        var run = world.Run("shortlist", "center:big-data", "--per-city", "1", "--at-least", "city:天津=1", "--diversity", "0.7", "--all-of-group", "--no-high-potential", "只看规模", "--exposure");

        foreach (var said in (string[])["构成", "每个城市最多 1 家", "天津：要求至少 1 家，只选到 0 家", "NDCG", "未给高潜力企业留名额：只看规模", "同集团企业各列一行", "名单给谁看到了"])
            Assert.Contains(said, run.Output);
        Assert.Contains("--no-high-potential \"只看规模\" --at-least city:天津=1 --per-city 1 --diversity 0.7 --all-of-group", run.Output.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal));
    }

    [Fact]
    public void One_of_the_two_lists_alone_can_be_asked_for()
    {
        var run = world.Run("shortlist", "center:big-data", "--part", "leaders", "--lang", "en");

        Assert.Contains("leading enterprises only", run.Output);
        Assert.Contains("0 of high potential · 0 others", run.Output);
    }

    [Theory]
    [InlineData("--per-center", "0")]
    [InlineData("--at-least", "center:steel=2")]
    [InlineData("--at-least", "city:上海")]
    [InlineData("--diversity", "1.5")]
    [InlineData("--no-high-potential", " ")]
    [InlineData("--part", "giants")]
    public void A_rule_that_cannot_be_meant_is_wrong_usage(string option, string value) => Assert.Equal(2, world.Run("shortlist", "center:big-data", option, value).ExitCode);
}
