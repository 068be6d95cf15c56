using System.IO.Compression;
using System.Text;
using Matching.Domain;

namespace Matching.Tests.Import;

public class TableOpenerTest
{
    public static TheoryData<byte[], string> Foreign => new(
        (Encoding.ASCII.GetBytes("%PDF-1.7\n%..."), "PDF"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], ".xls"),
        (Encoding.ASCII.GetBytes("<html><table></table>"), "web page"),
        (Encoding.ASCII.GetBytes("{\"id\": 1}"), "JSON"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], "no text"),
        (Encoding.ASCII.GetBytes("PK\u0003\u0004 nothing behind"), "damaged"),
        (Zip("word/document.xml"), "no Excel"));

    [Theory]
    [MemberData(nameof(Foreign))]
    public void What_is_no_table_is_refused_in_one_sentence(byte[] bytes, string expected)
    {
        var report = Reading.Read(DataFileKind.Companies, bytes);

        var issue = Assert.Single(report.Issues);
        Assert.Equal(0, issue.Row);
        Assert.Contains(expected, issue.Reason.En);
        Assert.False(report.Accepted);
    }

    [Theory]
    [InlineData("id;name_zh;tags\nC1;甲,乙;a|b\n")]
    [InlineData("id\tname_zh\ttags\nC1\t甲,乙\ta;b\n")]
    [InlineData("\nid,name_zh,tags\nC1,\"甲,乙\",a；b\n")]
    public void Finds_the_delimiter(string text)
    {
        var company = Assert.Single(Reading.Rows(DataFileKind.Companies, text).Companies);

        Assert.Equal("甲,乙", company.NameZh);
        Assert.Equal(["a", "b"], company.Tags);
    }

    private static byte[] Zip(string entry)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true)) archive.CreateEntry(entry);
        return file.ToArray();
    }
}
