using System.Text;
using Matching.Domain;
using Matching.Import;

namespace Matching.Tests.Import;

public class KindGuessTest
{
    public static TheoryData<string> ShippedFiles => [.. new[] { "real", "illustrative", "simulated" }
        .SelectMany(part => Directory.GetFiles(Repository.PathOf("data", part), "*.csv")).Where(file => KindOf(file) is not null).Select(file => Path.GetRelativePath(Repository.Root, file))];

    [Theory]
    [MemberData(nameof(ShippedFiles))]
    public void Knows_every_file_that_is_shipped(string file)
    {
        using var content = File.OpenRead(Path.Combine(Repository.Root, file));

        Assert.Equal(KindOf(file), FileImporter.GuessKind(content));
        Assert.Equal(0, content.Position);
    }

    [Theory]
    [InlineData("企业名称,营业收入(万元),总部城市\n甲,1,上海市\n", DataFileKind.Companies)]
    [InlineData("楼宇编号,楼宇名称,地址,租金(元/平方米·天)\nB1,甲,x,3\n", DataFileKind.Buildings)]
    [InlineData("编号,名称\n1,甲\n", null)]
    [InlineData("来源\nx\n", null)]
    [InlineData("姓名,电话\n甲,1\n", null)]
    [InlineData("", null)]
    [InlineData("%PDF-1.7", null)]
    public void Goes_by_the_titles(string text, DataFileKind? kind) => Assert.Equal(kind, FileImporter.GuessKind(new MemoryStream(Encoding.UTF8.GetBytes(text))));

    private static DataFileKind? KindOf(string file) => Enum.TryParse<DataFileKind>(Path.GetFileName(file).Split('.')[0], ignoreCase: true, out var kind) ? kind : null;
}
