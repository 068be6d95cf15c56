using System.Security.Cryptography;
using System.Text;
using Matching.Domain;
using Matching.Reports.Sheets;

namespace Matching.Reports;

/// <summary>Writes a review sheet as one page of HTML to print on A4: no host, no script, no picture. In one language; names stand in both.</summary>
/// <remarks>The same sheet gives the same page.</remarks>
public static class ReviewPage
{
    /// <summary>The page's only style, for whoever has to allow it by its hash.</summary>
    public static string StyleHash { get; } = $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Styles.Of("review-sheet.css"))))}";

    /// <summary>The page.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="english">English; Chinese otherwise.</param>
    public static string Write(ReviewSheet sheet, bool english = false)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var paper = new Paper(english);
        var pair = sheet.Pair;
        paper.Raw($"<!DOCTYPE html>\n<html lang=\"{(english ? "en" : "zh-CN")}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        paper.Say(new Text("评审单", "Review sheet")).Raw(" ").Say(pair.CompanyName).Raw(" × ").Say(pair.OfferingName);
        paper.Raw($"</title>\n<style>{Styles.Of("review-sheet.css")}</style>\n</head>\n<body>\n");
        HeadPart.Write(paper, sheet);
        FactPart.Write(paper, sheet);
        GatePart.Write(paper, pair);
        paper.Raw("<div class=\"beside\">\n<div>\n");
        ScorePart.Write(paper, sheet);
        EvidencePart.Write(paper, sheet);
        paper.Raw("</div>\n<div>\n");
        MeritPart.Write(paper, sheet);
        ChangePart.Write(paper, sheet);
        paper.Raw("</div>\n</div>\n");
        QuestionPart.Write(paper, sheet);
        FootPart.Write(paper, sheet);
        return paper.Raw("</body>\n</html>\n").ToString();
    }
}
