using Matching.Api.Pages.Companies;

namespace Matching.Api.Tests.Pages.Companies;

public class LabelTextTest
{
    [Theory]
    [InlineData("阿里云", 100, "阿里云")]
    [InlineData("浙江云计算数据中心有限公司", 100, "浙江云计算数…")]
    [InlineData("International Business Machines", 106, "International…")]
    [InlineData("Deutsche Bank", 75, "Deutsche…")]
    public void A_name_is_cut_to_its_label(string name, double width, string cut)
    {
        Assert.Equal(cut, LabelText.Fit(name, width));
        Assert.InRange(LabelText.WidthOf(LabelText.Fit(name, width)), 0, width);
    }
}
