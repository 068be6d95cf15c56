using System.Text;
using Matching.Import;

namespace Matching.Tests.Import;

public class FeatureMapFileTest
{
    [Theory]
    [InlineData("model_feature,feature\nf0,hqDistance\nColumn_3,rdShare\n")]
    [InlineData("模型特征;引擎特征\nf0;hqDistance\n\nColumn_3;rdShare")]
    [InlineData("remark,Feature,Model Feature\n,hqDistance,f0\nx, rdShare ,Column_3\n")]
    public void Pairs_are_read_in_the_order_of_the_file(string text) => Assert.Equal([("f0", "hqDistance"), ("Column_3", "rdShare")], Read(text).Pairs);

    [Theory]
    [InlineData("", "empty")]
    [InlineData("model_feature\nf0\n", "lacks the column feature")]
    [InlineData("feature,name\nf0,x\n", "lacks the column model_feature")]
    [InlineData("model_feature,feature,特征\nf0,a,b\n", "two columns feature")]
    [InlineData("model_feature,feature\nf0,\n", "required value is missing")]
    [InlineData("{\"f0\": \"a\"}", "JSON")]
    public void A_file_of_another_form_is_refused_with_the_reason(string text, string reason)
    {
        var (pairs, issues) = Read(text);

        Assert.Empty(pairs);
        Assert.Contains(issues, issue => issue.File == "map.csv" && issue.Reason.En.Contains(reason, StringComparison.Ordinal));
    }

    private static (IReadOnlyList<(string, string)> Pairs, IReadOnlyList<ImportIssue> Issues) Read(string text)
    {
        var log = new IssueLog("map.csv");
        return (FeatureMapFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), log), log.Issues());
    }
}
