using System.Text.Json;

namespace Matching.Tests.Cli;

[Collection(TinyWorld.Name)]
public class MatchCommandTest(TinyWorld world)
{
    private const string Enquiry =
        """{"id": "E-1", "company": {"nameZh": "来询企业", "industryCode": "I6520"}, "activities": ["ResearchDesign"], "spaceType": "Building", "areaMinM2": 2500, "rentMaxDay": 4}""";

    [Fact]
    public void An_enquiry_is_matched_and_what_is_missing_is_named()
    {
        var run = world.Run("match", "--enquiry", world.WriteFile("enquiry.json", Enquiry), "--json", world.In("match.json"), "--out", world.In("match.csv"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("来询企业", run.Output);
        Assert.Contains("示例·云谷大厦", run.Output);
        Assert.Contains("✗ H03", run.Output);
        Assert.Contains("缺口", run.Output);
        Assert.Contains("待核实问题", run.Output);
        Assert.Contains("淘汰", run.Output);
        Assert.True(File.Exists(world.In("match.csv")));
        using var json = JsonDocument.Parse(File.ReadAllText(world.In("match.json")));
        Assert.Equal("placement", json.RootElement.GetProperty("kind").GetString());
        Assert.Equal("building:B1", json.RootElement.GetProperty("rows")[0].GetProperty("id").GetString());
        Assert.True(json.RootElement.GetProperty("rejections").GetProperty("H03").GetInt32() > 0);
    }

    [Fact]
    public void A_company_of_the_store_is_matched_and_its_silence_said()
    {
        var run = world.Run("match", "--company", "C01", "--top", "4");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("测试企业01", run.Output);
        Assert.Contains("需求未知", run.Output);
    }

    [Fact]
    public void A_bad_enquiry_is_refused_with_path_value_and_reason()
    {
        var run = world.Run("match", "--enquiry", world.WriteFile("bad.json", """{"company": {"nameZh": "甲", "industryCode": "XX"}, "areaMinM2": "很大"}"""));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("company.industryCode", run.Error);
        Assert.Contains("XX", run.Error);
        Assert.Contains("areaMinM2", run.Error);
        Assert.Contains("很大", run.Error);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void A_file_that_is_no_json_is_refused() => Assert.Equal(1, world.Run("match", "--enquiry", world.WriteFile("no.json", "{")).ExitCode);

    [Fact]
    public void An_unknown_company_is_wrong_usage_with_a_suggestion()
    {
        var run = world.Run("match", "--company", "企业07");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("C07", run.Error);
    }

    [Fact]
    public void A_company_unknown_to_the_store_is_named_when_an_enquiry_names_it()
    {
        var run = world.Run("match", "--enquiry", world.WriteFile("unknown.json", """{"company": {"id": "NOBODY"}}"""));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("NOBODY", run.Error);
    }

    [Fact]
    public void Exactly_one_of_company_and_enquiry_is_asked_for()
    {
        Assert.Equal(2, world.Run("match").ExitCode);
        Assert.Equal(2, world.Run("match", "--company", "C01", "--enquiry", world.WriteFile("both.json", Enquiry)).ExitCode);
        Assert.Equal(2, world.Run("match", "--enquiry", world.In("nowhere.json")).ExitCode);
    }
}
