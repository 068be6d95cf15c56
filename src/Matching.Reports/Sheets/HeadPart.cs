using System.Globalization;
using Matching.Domain;

namespace Matching.Reports.Sheets;

/// <summary>Who and what, what kind of data it rests on, and the answers at a glance.</summary>
internal static class HeadPart
{
    public static void Write(Paper paper, ReviewSheet sheet)
    {
        var pair = sheet.Pair;
        paper.Raw("<header>\n<p class=\"marking\">").Say("评审单", "Review sheet").Raw(" · ").Say(SheetWords.Marking).Raw($" · {SheetWords.Day(pair.AsOf).Zh}</p>\n");
        paper.Raw("<h1>").Say(pair.CompanyName).Raw(" × ").Say(pair.OfferingName).Raw("</h1>\n<p class=\"names\">");
        Named(paper, pair.CompanyId, pair.CompanyName, sheet.CompanySource);
        paper.Raw("<br>");
        Named(paper, pair.OfferingId, pair.OfferingName, sheet.OfferingSource);
        paper.Raw("</p>\n</header>\n<div class=\"tiles\">\n");
        Tile(paper, new Text("可行", "feasible"), pair.Feasible ? pair.Gates.Any(g => g.Outcome == GateOutcome.Unknown) ? "?" : "✓" : "✗", SheetWords.Feasible(pair), !pair.Feasible ? "bad" : pair.Gates.Any(g => g.Outcome == GateOutcome.Unknown) ? "ask" : "good");
        Tile(paper, new Text("原始得分", "raw score"), pair.Score.ToString(ScorePart.Form(pair), CultureInfo.InvariantCulture), new Text($"由 {pair.ModelVersion} 排序", $"ranked by {pair.ModelVersion}"));
        Tile(paper, new Text("落地概率", "probability"), sheet.Probability is { } p ? p.ToString("0 %", CultureInfo.InvariantCulture) : "–", sheet.ProbabilityNote);
        Tile(paper, new Text("企业层级", "tier"), $"{pair.Merit.Tier}", pair.Merit.TierName);
        Tile(
            paper,
            new Text("评审分", "review"),
            sheet.Review.Vetoed ? "✗" : Range(sheet.Review),
            sheet.Review.Vetoed ? new("一票否决", "vetoed") : new($"{Band(sheet.Review)} 档", $"band {Band(sheet.Review)}"),
            sheet.Review.Vetoed ? "bad" : "");
        paper.Raw("</div>\n");
    }

    private static void Named(Paper paper, string id, Text name, SheetSource source)
    {
        paper.Code(id).Say(name).Other(name).Raw($" <span class=\"{(source.Kind == DataKind.Real ? "badge" : "badge unreal")}\">").Say(SheetWords.Of(source.Kind)).Raw("</span>");
        if (source.Name.Length > 0) paper.Raw(" <span class=\"faint\">").Plain(source.Name).Raw("</span>");
        if (source.AsOf is { } day) paper.Raw($" <span class=\"faint\">{SheetWords.Day(day).Zh}</span>");
    }

    private static void Tile(Paper paper, Text name, string value, Text? note, string tone = "")
    {
        paper.Raw($"<div class=\"tile {tone}\"><span class=\"faint\">").Say(name).Raw("</span><b>").Plain(value).Raw("</b><small>");
        if (note is not null) paper.Say(note);
        paper.Raw("</small></div>\n");
    }

    private static string Range(SheetReview review) =>
        review.Open == 0 ? SheetWords.Number(review.Points) : $"{SheetWords.Number(review.Points)}–{SheetWords.Number(review.Points + review.Open)}";

    private static string Band(SheetReview review) => review.Lowest == review.Highest ? review.Lowest : $"{review.Highest}–{review.Lowest}";
}
