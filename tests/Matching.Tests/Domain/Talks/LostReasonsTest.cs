using Matching.Domain;
using Matching.Import;

namespace Matching.Tests.Domain;

public class LostReasonsTest
{
    [Theory]
    [InlineData("price", "price")]
    [InlineData(" 价格超出预算 ", "price")]
    [InlineData("Price above the budget", "price")]
    [InlineData("老板不喜欢", null)]
    [InlineData(null, null)]
    public void A_reason_is_found_by_code_and_by_both_names(string? text, string? code) => Assert.Equal(code, LostReasons.TryFind(text, out var reason) ? reason.Code : null);

    [Fact]
    public void A_reason_in_own_words_stays_as_it_is()
    {
        Assert.Equal(new Text("老板不喜欢", "老板不喜欢"), LostReasons.NameOf(" 老板不喜欢 "));
        Assert.Null(LostReasons.NameOf("  "));
    }

    [Fact]
    public void No_code_and_no_name_means_two_reasons() =>
        Assert.Distinct(LostReasons.All.SelectMany(reason => new[] { reason.Code, reason.Name.Zh, reason.Name.En }));

    [Fact]
    public void Every_stage_has_the_name_by_which_files_are_read()
    {
        foreach (var stage in Enum.GetValues<Stage>().Where(stage => stage != Stage.SiteShortlisted && stage != Stage.SpaceSecured))
            Assert.Equal(Words.StageNames(stage).Split('|')[0], stage.Name().Zh);
    }
}
