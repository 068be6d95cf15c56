using Matching.Domain;

namespace Matching.Tests.Domain;

public class IndustryCentersTest
{
    [Theory]
    [InlineData(CenterId.IcDesign, "集成电路设计产业中心", 16, 18, 3)]
    [InlineData(CenterId.AutoInternet, "汽车互联网产业中心", 20, 15, 3)]
    [InlineData(CenterId.LiveCommerce, "直播电商产业中心", 17, 15, 2)]
    [InlineData(CenterId.CulturalCreative, "文化创意产业中心", 24, 14, 2)]
    [InlineData(CenterId.BigData, "大数据产业中心", 22, 18, 2)]
    [InlineData(CenterId.SmartLogistics, "智能物流产业中心", 26, 16, 1)]
    public void Carries_the_whole_table_of_each_center(CenterId id, string name, int codes, int positive, int negative)
    {
        var center = IndustryCenters.Of(id);

        Assert.Equal(name, center.Name.Zh);
        Assert.Equal(codes, center.Codes.Count);
        Assert.Equal(positive, center.Keywords.Count(k => !k.IsNegative));
        Assert.Equal(negative, center.Keywords.Count(k => k.IsNegative));
    }

    [Fact]
    public void Every_code_is_a_class_of_the_standard_with_a_strength_in_range()
    {
        foreach (var code in IndustryCenters.All.SelectMany(center => center.Codes))
        {
            Assert.True(IndustryCatalog.TryFind(code.Code, out var entry) && entry.IsLeaf, code.Code);
            Assert.Equal(entry.Code, code.Code);
            Assert.InRange(code.Strength, 0.2, 1);
        }
    }

    [Fact]
    public void No_center_lists_a_code_or_a_word_twice()
    {
        foreach (var center in IndustryCenters.All)
        {
            Assert.Equal(center.Codes.Count, center.Codes.DistinctBy(c => c.Code).Count());
            Assert.Equal(center.Keywords.Count, center.Keywords.DistinctBy(k => k.Word).Count());
            Assert.All(center.Keywords, k => Assert.InRange(Math.Abs(k.Weight), 0.3, 0.9));
        }
    }

    [Theory]
    [InlineData("智慧网谷小镇", CenterId.IcDesign, 1.0)]
    [InlineData("汽车互联网小镇", CenterId.AutoInternet, 1.0)]
    [InlineData("汽车互联网小镇", CenterId.BigData, 0.6)]
    [InlineData("杭钢新城", CenterId.BigData, 1.0)]
    [InlineData("半山基地", CenterId.BigData, 1.0)]
    [InlineData("北部软件园", CenterId.BigData, 1.0)]
    [InlineData("上塘电商小镇", CenterId.LiveCommerce, 0.6)]
    [InlineData("工业设计小镇", CenterId.CulturalCreative, 0.6)]
    [InlineData("庆隆", CenterId.LiveCommerce, 0.6)]
    [InlineData("铁路北站单元", CenterId.SmartLogistics, 0.6)]
    [InlineData("上塘电商小镇", CenterId.IcDesign, 0.2)]
    [InlineData("运河财富小镇", CenterId.IcDesign, 0.2)]
    [InlineData("北城·智汇园", CenterId.BigData, 0.2)]
    [InlineData(" 北城 智汇园 ", CenterId.BigData, 0.2)]
    public void Weighs_a_known_platform_by_how_certain_its_hosting_is(string platform, CenterId center, double weight) =>
        Assert.Equal(weight, IndustryCenters.HostWeight(platform, center));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("未列入的园区")]
    public void An_unknown_platform_has_no_weight(string? platform) =>
        Assert.All(CenterIds.All, center => Assert.Null(IndustryCenters.HostWeight(platform, center)));

    [Fact]
    public void Hosts_of_a_center_name_the_platform_once_whatever_its_aliases() =>
        Assert.Equal(
            [new CenterHost("智慧网谷小镇", 1), new CenterHost("汽车互联网小镇", 0.6), new CenterHost("杭钢新城", 1), new CenterHost("北部软件园", 1)],
            IndustryCenters.Of(CenterId.BigData).Hosts);
}
