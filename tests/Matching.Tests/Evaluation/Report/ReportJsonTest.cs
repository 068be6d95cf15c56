using System.Text.Json;
using Matching.Domain;
using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class ReportJsonTest
{
    private static readonly Report Example = new()
    {
        Command = "matching evaluate outreach --train-until 2006-01-01",
        Version = "0.1.0",
        Cpu = "Example CPU",
        Seed = 42,
        DataKind = DataKind.Real,
        Results =
        [
            new() { Method = "model", Slice = "all", Metric = "ndcg@10", Value = .25, Low = .2, High = .3, N = 287, Unit = "ratio" },
            new() { Method = "naive-bayes", Slice = "拱墅", Metric = "p-value", Value = null, N = 0, Unit = "probability" },
        ],
        Notes = ["少于 30 个查询 (fewer than 30 queries)"],
    };

    private const string Text = """
        {
          "command": "matching evaluate outreach --train-until 2006-01-01",
          "version": "0.1.0",
          "cpu": "Example CPU",
          "seed": 42,
          "dataKind": "real",
          "results": [
            {
              "method": "model",
              "slice": "all",
              "metric": "ndcg@10",
              "value": 0.25,
              "low": 0.2,
              "high": 0.3,
              "n": 287,
              "unit": "ratio"
            },
            {
              "method": "naive-bayes",
              "slice": "拱墅",
              "metric": "p-value",
              "value": null,
              "low": null,
              "high": null,
              "n": 0,
              "unit": "probability"
            }
          ],
          "notes": [
            "少于 30 个查询 (fewer than 30 queries)"
          ]
        }

        """;

    [Fact]
    public void Writes_exactly_the_published_shape() =>
        Assert.Equal(Text.ReplaceLineEndings("\n"), ReportJson.Write(Example));

    [Fact]
    public void Reads_back_what_it_wrote()
    {
        var read = ReportJson.Read(Text);

        Assert.Equal(Example.Results, read.Results);
        Assert.Equal(Example.Notes, read.Notes);
        Assert.Equal(Example with { Results = read.Results, Notes = read.Notes }, read);
    }

    [Theory]
    [InlineData(DataKind.Illustrative, "\"illustrative\"")]
    [InlineData(DataKind.Simulated, "\"simulated\"")]
    public void Says_what_kind_of_data_it_speaks_of(DataKind kind, string written) =>
        Assert.Contains($"\"dataKind\": {written}", ReportJson.Write(Example with { DataKind = kind }), StringComparison.Ordinal);

    [Fact]
    public void Says_that_nothing_was_random() =>
        Assert.Contains("\"seed\": null", ReportJson.Write(Example with { Seed = null }), StringComparison.Ordinal);

    [Fact]
    public void Reads_a_report_of_a_later_version() =>
        Assert.Equal(42, ReportJson.Read(Text.Replace("\"seed\": 42", "\"seed\": 42, \"host\": \"x\"", StringComparison.Ordinal)).Seed);

    [Fact]
    public void Slices_diagrams_and_learning_curve_survive_the_file()
    {
        var report = Example with
        {
            Slices = [new ReportSlice("space:plot", new Text("地块", "plots"))],
            Reliability = [new ReliabilityCurve("model", [new ReliabilityBin(0, .1, .05, .04, .02, .08, 600)])],
            LearningCurve = new LearningCurve("model", "ndcg@10", [new LearningPoint(.25, 0, null, null, null, 0), new LearningPoint(1, 250, .31, .25, .37, 163)]),
        };

        var read = ReportJson.Read(ReportJson.Write(report));

        Assert.Equal(report.Slices, read.Slices);
        Assert.Equal(("model", "ndcg@10"), (read.LearningCurve!.Method, read.LearningCurve.Metric));
        Assert.Equal(report.LearningCurve.Points, read.LearningCurve.Points);
        var curve = Assert.Single(read.Reliability!);
        Assert.Equal("model", curve.Method);
        Assert.Equal(report.Reliability[0].Bins, curve.Bins);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"command":"c","version":"1","cpu":"x","seed":1,"dataKind":"guessed","results":[],"notes":[]}""")]
    [InlineData("""{"command":"c","version":"1","cpu":"x","seed":1,"dataKind":0,"results":[],"notes":[]}""")]
    [InlineData("""{"command":"c","version":"1","cpu":null,"seed":1,"dataKind":"real","results":[],"notes":[]}""")]
    [InlineData("""{"command":"c","version":"1","cpu":"x","seed":1,"dataKind":"real","results":null,"notes":[]}""")]
    [InlineData("""{"command":"c","version":"1","cpu":"x","seed":1,"dataKind":"real","results":[{"method":"m"}],"notes":[]}""")]
    public void Refuses_what_is_no_report(string json) =>
        Assert.ThrowsAny<JsonException>(() => ReportJson.Read(json));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Refuses_a_number_that_json_cannot_hold_and_names_it(double value)
    {
        var report = Example with { Results = [Example.Results[0] with { High = value }] };

        var refused = Assert.Throws<ArgumentException>("report", () => ReportJson.Write(report));

        Assert.Contains("ndcg@10 of model on all", refused.Message, StringComparison.Ordinal);
    }
}
