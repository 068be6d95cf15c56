using CsCheck;
using Matching.Domain;

namespace Matching.Tests.Domain;

public class CompanyNameKeyTest
{
    private static readonly Gen<string> Names = Gen.OneOf(
        Gen.String.Where(s => !string.IsNullOrWhiteSpace(s)),
        Gen.OneOf(new[] { "浙江", "杭州市", "拱墅区", "(中国)", "芯空间", "有限公司", "集团", "公司", "股份", "银行", "Acme", " Co., Ltd.", "Inc.", "Group", "（浙江）", "市", "区", "co." }.Select(Gen.Const).ToArray())
            .Array[1, 6].Select(string.Concat));

    [Theory]
    [InlineData("浙江芯空间科技有限公司", "芯空间科技")]
    [InlineData("芯空间科技（浙江）股份有限公司", "芯空间科技")]
    [InlineData("杭州市拱墅区芯空间科技有限责任公司", "芯空间科技")]
    [InlineData("浙江省杭州市芯空间科技集团有限公司", "芯空间科技")]
    [InlineData("芯空间科技（集团）有限公司", "芯空间科技")]
    [InlineData("义乌市芯空间科技有限公司", "芯空间科技")]
    [InlineData("ＡＣＭＥ　Co.，Ltd.", "acme")]
    [InlineData("Acme Inc.", "acme")]
    [InlineData("Acme Corporation", "acme")]
    [InlineData("Acme Group Co Ltd", "acme")]
    public void Region_legal_form_case_and_width_do_not_matter(string name, string key) => Assert.Equal(key, CompanyNameKey.Of(name));

    [Theory]
    [InlineData("重庆太极实业(集团)股份有限公司", "重庆太极实业")]
    [InlineData("无锡市太极实业股份有限公司", "无锡市太极实业")]
    [InlineData("芯空间科技（浙江）股份有限公司", "芯空间科技")]
    public void The_region_in_front_can_be_kept(string name, string key) => Assert.Equal(key, CompanyNameKey.WithRegionOf(name));

    [Theory]
    [InlineData("杭州银行股份有限公司", "上海银行股份有限公司")]
    [InlineData("江苏江阴农村商业银行股份有限公司", "重庆农村商业银行股份有限公司")]
    [InlineData("深圳市机场股份有限公司", "杭州市机场有限公司")]
    [InlineData("芯空间科技有限公司", "芯空间科技有限公司杭州分公司")]
    [InlineData("Costco", "Cost Group")]
    [InlineData("新城市科技有限公司", "科技有限公司")]
    public void Firms_that_differ_in_no_more_than_a_place_stay_apart(string one, string other) =>
        Assert.NotEqual(CompanyNameKey.Of(one), CompanyNameKey.Of(other));

    [Theory]
    [InlineData("有限公司")]
    [InlineData("浙江")]
    [InlineData("浙江省")]
    [InlineData("(集团)")]
    [InlineData("Co., Ltd.")]
    [InlineData("。")]
    public void A_name_of_nothing_but_form_still_has_a_key(string name) => Assert.NotEmpty(CompanyNameKey.Of(name));

    [Fact]
    public void A_key_is_its_own_key_and_never_empty() => Names.Sample(name =>
    {
        var key = CompanyNameKey.Of(name);
        return key.Length > 0 && (string.IsNullOrWhiteSpace(key) || CompanyNameKey.Of(key) == key);
    });

    [Fact]
    public void Width_and_spaces_never_change_a_key() => Gen.Select(Names, Gen.Int[0, 20]).Sample((name, at) =>
    {
        var place = Math.Min(at, name.Length);
        var wide = string.Concat(name.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));
        var key = CompanyNameKey.Of(name);
        return CompanyNameKey.Of(wide) == key && CompanyNameKey.Of(name[..place] + "　 " + name[place..]) == key;
    });

    [Fact]
    public void Row28_A_company_reported_by_two_streets_is_one_by_key_and_by_credit_code()
    {
        var rows = new[]
        {
            (Name: "浙江芯空间科技有限公司", Code: "91330199MA0TERT165"),
            (Name: "浙江省芯空间科技有限公司 ", Code: "９１３３０１９９ma0tert165"),
        };
        Assert.Single(rows.Select(r => CompanyNameKey.Of(r.Name)).Distinct());
        Assert.Single(rows.Select(r => Uscc.TryParse(r.Code, out var uscc, out _) ? uscc : default).Distinct(), u => u.Value is not null);
    }

    [Fact]
    public void No_name_is_the_callers_mistake() => Assert.Throws<ArgumentException>(() => CompanyNameKey.Of("　"));
}
