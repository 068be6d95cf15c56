using Matching.Api.Pages.Companies;

namespace Matching.Api.Tests.Pages.Companies;

public class MarkedNameTest
{
    [Theory]
    [InlineData("万科企业股份有限公司", "万科", "万科")]
    [InlineData("China Vanke Co., Ltd.", "vanke", "Vanke")]
    [InlineData("Lowe's Companies", "lowescomp", "Lowe's Comp")]
    [InlineData("AT&T", "at t", "AT&T")]
    [InlineData("SZ000002", "sz000", "SZ000")]
    [InlineData("BBVA", "bva", "BVA")]
    public void The_part_is_found_whatever_case_and_punctuation(string name, string matched, string marked)
    {
        var (start, length) = MarkedName.Find(name, matched);
        Assert.Equal(marked, name.Substring(start, length));
    }

    [Theory]
    [InlineData("China Vanke", "万科")]
    [InlineData("Vanke", "vanker")]
    [InlineData("Vanke", "")]
    public void Nothing_is_marked_where_the_name_does_not_hold_it(string name, string matched) => Assert.Equal((0, 0), MarkedName.Find(name, matched));
}
