using Matching.Affinity;

namespace Matching.Tests.Affinity;

public class BoilerplateTest
{
    [Theory]
    [InlineData("五金（除专控），建材", "五金,建材")]
    [InlineData("餐饮服务(依法须经批准的项目,经相关部门批准后方可开展经营活动)", "餐饮服务")]
    [InlineData("建材;其他无需报经审批的一切合法项目**", "建材")]
    [InlineData("一般经营项目：服装。", "服装")]
    [InlineData("酒类(含葡萄酒(凭许可证))", "酒类(含葡萄酒)")]
    [InlineData("药品(限用(凭许可证经营)除外)", "药品")]
    [InlineData("货运(冷藏)", "货运(冷藏)")]
    [InlineData("*", "")]
    public void Goes_and_the_business_stays(string words, string business) => Assert.Equal(business, Boilerplate.Strip(words));

    [Fact]
    public void Once_gone_nothing_more_goes()
    {
        var once = Boilerplate.Strip("批发:五金(除专控);**上述经营范围在有效期内方可经营");

        Assert.Equal("批发:五金", once);
        Assert.Equal(once, Boilerplate.Strip(once));
    }
}
