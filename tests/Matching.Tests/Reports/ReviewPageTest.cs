using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Matching.Domain;
using Matching.Reports;
using Text = Matching.Domain.Text;

namespace Matching.Tests.Reports;

public class ReviewPageTest
{
    private static readonly ReviewSheet Sheet = AReviewSheet.Usual;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Stands_alone_and_is_well_formed(bool english)
    {
        var page = ReviewPage.Write(Sheet, english);

        foreach (var foreign in (string[])["<script", "<link", "<img", "@import", "url(", "http:", "https:", "src="]) Assert.DoesNotContain(foreign, page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"<html lang=\"{(english ? "en" : "zh-CN")}\">", page, StringComparison.Ordinal);
        Assert.True(Body(page).Descendants("section").Count() >= 10);
        Assert.Contains("size: A4", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Everything_on_the_sheet_is_on_the_page_in_its_language(bool english)
    {
        var page = WebUtility.HtmlDecode(ReviewPage.Write(Sheet, english));
        Text[] said =
        [
            .. Sheet.Company.Concat(Sheet.Offering).Concat(Sheet.Need).SelectMany(fact => new[] { fact.Name, fact.Said }).OfType<Text>(),
            .. Sheet.Pair.Gates.Select(gate => gate.Message),
            .. Sheet.Pair.Reasons.Select(reason => new Text(reason.TextZh, reason.TextEn)),
            .. Sheet.Review.Criteria.SelectMany(c => new[] { c.Name, c.Evidence }),
            .. Sheet.Review.Vetoes.Select(veto => veto.Name),
            .. Sheet.Questions.Select(question => question.Ask),
            .. Sheet.Introducers.Select(way => way.Path),
            .. Sheet.Goals.Select(goal => goal.Sentence),
            .. Sheet.Waivers.Select(SheetWords.Of),
            .. SheetWords.Of(Sheet.Changes),
            .. Sheet.Rules.Select(rules => rules.Name),
            Sheet.Review.Conclusion,
            Sheet.ProbabilityNote!,
            Sheet.Advice,
            SheetWords.Marking,
        ];

        Assert.All(said, text => Assert.Contains(english ? text.En : text.Zh, page, StringComparison.Ordinal));
        Assert.All(Sheet.Rules, rules => Assert.Contains(rules.Version, page, StringComparison.Ordinal));
        Assert.Contains(Sheet.Pair.ModelVersion, page, StringComparison.Ordinal);
        Assert.Contains("2026-06-01", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_from_outside_cannot_become_markup()
    {
        const string Hostile = "<script>alert(1)</script>&\"'</title>";
        var sheet = Sheet with
        {
            Pair = Sheet.Pair with { CompanyName = new(Hostile, Hostile + "en"), OfferingId = "building:<b>" },
            Company = [SheetFact.Of(Hostile, Hostile, Hostile)],
            CompanySource = new SheetSource(DataKind.Simulated, Hostile, null),
            Waivers = [Sheet.Waivers[0] with { Reason = Hostile, Role = "<i>" }],
            Introducers = [new SheetIntroducer(new(Hostile, Hostile), 0.5, new(Hostile, Hostile), true)],
            Questions = [new SheetQuestion("<u>", new(Hostile, Hostile))],
        };

        var page = ReviewPage.Write(sheet);

        foreach (var markup in (string[])["<script", "<b>:", "building:<b>", "<i>", "<u>"]) Assert.DoesNotContain(markup, page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
        Assert.NotEmpty(Body(page).Descendants("section"));
    }

    [Fact]
    public void What_is_not_real_wears_a_badge()
    {
        Assert.Contains("<span class=\"badge unreal\">示例</span>", ReviewPage.Write(Sheet), StringComparison.Ordinal);
        Assert.Contains("<span class=\"badge\">真实</span>", ReviewPage.Write(Sheet), StringComparison.Ordinal);
    }

    [Fact]
    public void The_hash_is_that_of_the_style()
    {
        var page = ReviewPage.Write(Sheet);
        var style = page[(page.IndexOf("<style>", StringComparison.Ordinal) + 7)..page.IndexOf("</style>", StringComparison.Ordinal)];

        Assert.Equal(ReviewPage.StyleHash, $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}");
    }

    private static XElement Body(string page) => XDocument.Parse(page[page.IndexOf("<body>", StringComparison.Ordinal)..page.IndexOf("</html>", StringComparison.Ordinal)].Replace("<br>", "", StringComparison.Ordinal)).Root!;
}
