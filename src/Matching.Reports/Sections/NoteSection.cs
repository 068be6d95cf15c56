using Matching.Evaluation;

namespace Matching.Reports.Sections;

/// <summary>What a reader has to know, and how to get the same figures again.</summary>
internal static class NoteSection
{
    /// <summary>Writes it.</summary>
    public static void Write(Page page, Report report)
    {
        page.Begin(new Text("说明", "notes")).Raw("<ul>\n");
        foreach (var note in report.Notes) page.Raw($"<li>{Page.Escaped(note)}</li>\n");
        page.Raw("</ul>\n<dl>\n");
        Fact(page, new Text("重现", "reproduce"), $"<code>{Page.Escaped(report.Command)}</code>");
        Fact(page, new Text("版本", "version"), Page.Escaped(report.Version));
        if (report.Seed is { } seed) Fact(page, new Text("随机种子", "seed"), $"{seed}");
        Fact(page, new Text("处理器", "processor"), Page.Escaped(report.Cpu));
        page.Raw("</dl>\n").End();
    }

    private static void Fact(Page page, Text name, string html) => page.Raw("<dt>").Both(name).Raw($"</dt><dd>{html}</dd>\n");
}
