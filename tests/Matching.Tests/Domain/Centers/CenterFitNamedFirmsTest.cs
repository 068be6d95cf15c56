using Matching.Domain;

namespace Matching.Tests.Domain;

/// <summary>The firms that domain 4.2 places in a center land there; codes stand in where the name alone says nothing.</summary>
public class CenterFitNamedFirmsTest
{
    [Theory]
    [InlineData("浙江云计算数据中心", null, "", CenterId.BigData)]
    [InlineData("芯空间", null, "集成电路|芯片", CenterId.IcDesign)]
    [InlineData("寒武纪超算中心相关项目", "I6520", "AI芯片|超算", CenterId.IcDesign)]
    [InlineData("阿里云智能物联网产业基地", "I6532", "", CenterId.BigData)]
    [InlineData("浙江物产中杨供应链服务", "L7224", "", CenterId.SmartLogistics)]
    [InlineData("浙江宝盈爱思开物资集团", "F5164", "大宗商品", CenterId.SmartLogistics)]
    [InlineData("浙数文化科技发展(浙江)", "I6579", "", CenterId.CulturalCreative)]
    [InlineData("旭航网络科技总部", "L7251", "短视频", CenterId.LiveCommerce)]
    public void Lands_in_its_center(string name, string? code, string keywords, CenterId center) =>
        Assert.Equal(center, Fit(name, code, keywords).Primary);

    [Theory]
    [InlineData("中利控股集团总部", "C3825", "光伏组件|5G", CenterAffinity.None)]
    [InlineData("神华能源", "B0610", "煤炭", CenterAffinity.None)]
    [InlineData("天洁集团", "C3591", "除尘设备", CenterAffinity.None)]
    [InlineData("浙江东日农业发展", "F5123", "", CenterAffinity.Adjacent)]
    public void Stays_outside_all_centers(string name, string code, string keywords, CenterAffinity affinity)
    {
        var fit = Fit(name, code, keywords);

        Assert.Null(fit.Primary);
        Assert.Equal(affinity, fit.Affinity);
    }

    [Fact]
    public void The_internet_of_things_base_also_touches_cars() =>
        Assert.Equal(0.45, Fit("阿里云智能物联网产业基地", "I6532", "")[CenterId.AutoInternet], 1e-12);

    [Fact]
    public void The_weak_ones_are_nearest_to_logistics()
    {
        Assert.Equal(0.30, Fit("浙江东日农业发展", "F5123", "")[CenterId.SmartLogistics], 1e-12);
        Assert.Equal(0.48, Fit("浙江物产中杨供应链服务", null, "")[CenterId.SmartLogistics], 1e-12);
    }

    private static CenterFit Fit(string name, string? code, string keywords) =>
        CenterFit.Of(code, IndustryVersion.V2017, name, null, keywords.Split('|', StringSplitOptions.RemoveEmptyEntries));
}
