using System.Text.RegularExpressions;
using System.Xml.Linq;
using Matching.Domain;
using Matching.Evaluation;
using Matching.Reports;

namespace Matching.Tests.Reports;

public partial class HtmlReportTest
{
    private static readonly string Full = HtmlReport.Write(AReport.Full);

    [Fact]
    public void Stands_alone()
    {
        Assert.DoesNotContain("<script", Full, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<link", Full, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", Full, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", Full, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", UrlInside().Replace(Full, ""), StringComparison.Ordinal);
        Assert.Equal(["http://www.w3.org/1999/xlink", "http://www.w3.org/2000/svg"], Address().Matches(Full).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Is_well_formed()
    {
        var body = Full[Full.IndexOf("<body>", StringComparison.Ordinal)..Full.IndexOf("</html>", StringComparison.Ordinal)].Replace("<br>", "", StringComparison.Ordinal);

        Assert.Equal(5 + 1, XDocument.Parse(body).Root!.Elements("section").Count());
    }

    [Fact]
    public void Pictures_are_drawn_without_a_word_of_Chinese_and_scale_with_the_page()
    {
        var pictures = Picture().Matches(Full).Select(m => m.Value).ToArray();

        Assert.Equal(3, pictures.Length);
        Assert.All(pictures, svg =>
        {
            Assert.Contains("viewBox", svg, StringComparison.Ordinal);
            Assert.DoesNotContain("font-family", svg, StringComparison.Ordinal);
            Assert.Contains("<text", svg, StringComparison.Ordinal);
            Assert.All(svg, c => Assert.True(c < '⺀', $"{c}"));
        });
    }

    [Theory]
    [InlineData(DataKind.Simulated, "模拟数据", "不证明模型能预测真实结果", "unreal")]
    [InlineData(DataKind.Illustrative, "示例数据", "不是事实", "unreal")]
    [InlineData(DataKind.Real, "真实数据", "real data", "kind real")]
    public void Says_at_the_top_what_kind_of_data_it_speaks_of(DataKind kind, params string[] said)
    {
        var page = HtmlReport.Write(AReport.Full with { DataKind = kind });

        var head = page[page.IndexOf("<header>", StringComparison.Ordinal)..page.IndexOf("</header>", StringComparison.Ordinal)];
        Assert.All(said, words => Assert.Contains(words, head, StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_stand_with_interval_and_count()
    {
        Assert.Contains("<b>0.310</b> <span class=\"interval\">[0.250, 0.370]</span>", Full, StringComparison.Ordinal);
        Assert.Contains("0.280 <span class=\"interval\">[0.220, 0.340]</span>", Full, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\">163</td>", Full, StringComparison.Ordinal);
        Assert.Contains("0.034</td>", Full, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(.03, .01, "模型可靠地胜过最好的其他方法")]
    [InlineData(-.03, .01, "模型可靠地不如最好的其他方法")]
    [InlineData(.03, .2, "模型与最好的其他方法没有可靠差别")]
    public void The_verdict_follows_the_paired_test(double difference, double p, string verdict)
    {
        ReportResult[] results =
        [
            .. AReport.Full.Results.Where(r => r.Metric is not (MethodComparison.Difference or MethodComparison.PValue)),
            AReport.Result("model", MethodComparison.Difference, difference, difference - .02, difference + .02, 163),
            AReport.Result("model", MethodComparison.PValue, p, null, null, 163),
        ];

        Assert.Contains(verdict, HtmlReport.Write(AReport.Full with { Results = results }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tiny_p_value_is_not_said_more_exactly_than_it_is_known() => Assert.Contains("p &lt; 0.001, n = 163", Full, StringComparison.Ordinal);

    [Fact]
    public void Slices_have_their_names_and_few_queries_a_mark()
    {
        Assert.Contains("<td>地块 <span class=\"en\" lang=\"en\">plots</span></td>", Full, StringComparison.Ordinal);
        Assert.Contains(">29*</td>", Full, StringComparison.Ordinal);
        Assert.Contains(">30</td>", Full, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_report_does_not_hold_has_no_section()
    {
        var page = HtmlReport.Write(AReport.Empty);

        Assert.DoesNotContain("<svg", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<table", page, StringComparison.Ordinal);
        Assert.Single(Section().Matches(page));
    }

    [Fact]
    public void Text_from_outside_cannot_become_markup()
    {
        var page = HtmlReport.Write(AReport.Full with
        {
            Command = "matching evaluate --offerings <script>alert(1)</script>&\"",
            Results = [AReport.Result("<b>peer</b>", "<i>ms</i>", 1, null, null, 3), AReport.Result("m", "ndcg@10", .5, .4, .6, 3, "<u>slice</u>")],
        });

        Assert.All((string[])["<script", "<b>peer", "<i>", "<u>"], markup => Assert.DoesNotContain(markup, page, StringComparison.Ordinal));
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
        Assert.Contains("只有 &lt;29&gt; 个查询", page, StringComparison.Ordinal);
    }

    [Fact]
    public void No_id_comes_twice_and_every_reference_is_met()
    {
        var page = HtmlReport.Write(AReport.Full with { Reliability = [.. AReport.Full.Reliability!, AReport.Full.Reliability![0] with { Method = "rules" }] });

        var ids = Id().Matches(page).Select(m => m.Groups[1].Value).ToArray();
        Assert.Equal(ids.Distinct(), ids);
        Assert.NotEmpty(ids);
        Assert.All(UrlInside().Matches(page), m => Assert.Contains(m.Groups[1].Value, ids));
    }

    [Fact]
    public void The_same_report_gives_the_same_page() => Assert.Equal(Full, HtmlReport.Write(AReport.Full));

    [Fact]
    public void A_learning_curve_of_nothing_learned_is_a_table_only()
    {
        var page = HtmlReport.Write(AReport.Empty with { LearningCurve = new("model", "ndcg@10", [new(1, 0, null, null, null, 0)]) });

        Assert.Contains("100 %", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg", page, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"https?://[^""\s<]+")]
    private static partial Regex Address();

    [GeneratedRegex(@"url\(#([^)]*)\)")]
    private static partial Regex UrlInside();

    [GeneratedRegex(@" id=""([^""]*)""")]
    private static partial Regex Id();

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Picture();

    [GeneratedRegex("<section>")]
    private static partial Regex Section();
}
