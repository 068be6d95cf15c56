using System.Text;
using Matching.Domain;

namespace Matching.Tests.Import;

public class TextEncodingsTest
{
    private const string Text = "企业编号,企业名称,总部城市\nC1,拱墅区示例科技有限公司,杭州市\n";

    static TextEncodingsTest() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, bool, string> Encodings => new(
        ("utf-8", false, "utf-8"), ("utf-8", true, "utf-8"), ("gb18030", false, "GB18030"), ("gbk", false, "GB18030"),
        ("utf-16", true, "utf-16"), ("utf-16BE", true, "utf-16BE"), ("utf-32", true, "utf-32"), ("big5", false, "big5"));

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Finds_the_encoding(string name, bool mark, string expected)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = name == "big5" ? "id,name_zh\nC1,臺灣積體電路製造股份有限公司\nC2,鴻海精密工業\n" : Text;
        var report = Reading.Read(DataFileKind.Companies, [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)]);

        Assert.Equal(expected, report.Encoding, ignoreCase: true);
        Assert.Contains("有限公司", report.Rows.Companies[0].NameZh);
    }

    [Fact]
    public void UTF_16_without_mark_is_seen_by_its_zeros() =>
        Assert.Single(Reading.Read(DataFileKind.Companies, Encoding.Unicode.GetBytes("id,name_zh\nC1,甲公司\n")).Rows.Companies);

    [Fact]
    public void One_Chinese_character_in_GBK_at_the_end_of_a_long_file_is_read()
    {
        var text = "id,name_zh\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"C{i},company {i}\n")) + "X,啊\n";

        Assert.Equal("啊", Reading.Read(DataFileKind.Companies, Encoding.GetEncoding("gb18030").GetBytes(text)).Rows.Companies[^1].NameZh);
    }

    [Fact]
    public void Western_text_is_not_taken_for_Chinese()
    {
        var report = Reading.Read(DataFileKind.Companies, Encoding.Latin1.GetBytes("id,name_en\nC1,Société Générale\nC2,Müller\nC3,Citroën\nC4,L'Oréal\n"));

        Assert.Equal("Müller", report.Rows.Companies[1].NameEn);
    }
}
