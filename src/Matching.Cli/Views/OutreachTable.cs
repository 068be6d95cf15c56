using System.Globalization;
using Matching.Domain;
using Matching.Planning;
using Spectre.Console;

namespace Matching.Cli.Views;

/// <summary>The approaches of a plan. The narrower the console, the more facts stand under the name.</summary>
internal static class OutreachTable
{
    public static void Write(Session session, OutreachProposal plan, int most)
    {
        var words = session.Words;
        var width = session.Output.Profile.Width;
        var introduced = plan.Lines.Any(l => l.IntroducerId is not null);
        var (wide, narrow) = (width >= Sheet.Wide, width < Sheet.Medium);
        var sheet = new Sheet().Number("#").Column(words.Of("企业", "company"), wide ? 38 : narrow ? 24 : 32);
        if (wide) sheet.Column(words.Of("总部", "headquarters")).Number(words.Of("层级", "tier"));
        sheet.Column(words.Of("推介载体", "offering"));
        if (!narrow) sheet.Column(words.Of("计入中心", "counts for"), wide ? 22 : 12);
        if (introduced) sheet.Column(words.Of("渠道", "through"), narrow ? 12 : 18);
        sheet.Number(words.Of("价值", "value"));
        if (plan.ProbabilityOf is not null) sheet.Number(words.Of("概率", "probability"));
        foreach (var line in plan.Lines.Take(most))
        {
            var cells = new List<Paragraph> { Sheet.Cell($"{line.Rank}"), Company(line, words, wide) };
            if (wide) cells.AddRange([Sheet.Cell(line.City), Sheet.Cell($"{line.Tier}")]);
            cells.Add(Offering(line, words, narrow));
            if (!narrow) cells.Add(Sheet.Cell(CenterOf(line, words)));
            if (introduced) cells.Add(Sheet.Cell(line.Introducer is { } introducer ? words[introducer] : words.Of("直接", "direct")));
            cells.Add(Sheet.Cell(line.Value.ToString("0.000", CultureInfo.InvariantCulture)));
            if (plan.ProbabilityOf is not null) cells.Add(Sheet.Cell(line.Probability?.ToString("0.0%", CultureInfo.InvariantCulture) ?? "–"));
            sheet.Row([.. cells]);
        }

        sheet.Write(session.Output);
    }

    private static Paragraph Company(ProposedApproach line, Wording words, bool wide)
    {
        var name = Marked(words[line.Company], line.DataKind, words);
        if (words.Other(line.Company) is { } other && wide) name.Append($"\n{other}", Tone.Muted);
        return name.Append("\n" + (wide ? line.CompanyId : string.Join(" · ", new[] { line.CompanyId, line.City, words.Of($"层级 {line.Tier}", $"tier {line.Tier}") }.Where(s => !string.IsNullOrEmpty(s)))), Tone.Muted);
    }

    private static Paragraph Offering(ProposedApproach line, Wording words, bool narrow)
    {
        var name = Marked(words[line.Offering], line.OfferingDataKind, words);
        var area = line.AreaM2 is { } m2 ? string.Create(CultureInfo.InvariantCulture, $"{m2:#,0} m²") : null;
        var under = string.Join(" · ", new[] { line.OfferingId.ToString(), area, narrow && line.OfferingId.Kind != OfferingKind.Center ? CenterOf(line, words) : null }.Where(s => s is not null));
        return name.Append($"\n{under}", Tone.Muted);
    }

    private static Paragraph Marked(string name, DataKind kind, Wording words)
    {
        var said = new Paragraph(name);
        return kind == DataKind.Real ? said : said.Append($" [{words[Marks.Of(kind)]}]", Tone.Doubt);
    }

    private static string? CenterOf(ProposedApproach line, Wording words) => line.Center is { } center ? words[center.Name()] : null;
}
