using System.Net;
using System.Text;

namespace Matching.Reports;

/// <summary>HTML as it is written, with what every section needs: escaping, two languages, tables.</summary>
internal sealed class Page
{
    private readonly StringBuilder _html = new();

    /// <summary>Text that is safe between tags and in attributes; Chinese stays as it is.</summary>
    public static string Escaped(string text) => WebUtility.HtmlEncode(text);

    /// <summary>Writes HTML that is known to be safe.</summary>
    public Page Raw(string html)
    {
        _html.Append(html);
        return this;
    }

    /// <summary>Writes Chinese and, smaller, English; once when they are the same.</summary>
    public Page Both(Text text)
    {
        _html.Append(Escaped(text.Zh));
        if (text.En != text.Zh) _html.Append(" <span class=\"en\" lang=\"en\">").Append(Escaped(text.En)).Append("</span>");
        return this;
    }

    /// <summary>Begins a section.</summary>
    public Page Begin(Text title, Text? lead = null)
    {
        Raw("<section>\n<h2>").Both(title).Raw("</h2>\n");
        if (lead is not null) Raw("<p class=\"lead\">").Both(lead).Raw("</p>\n");
        return this;
    }

    /// <summary>Ends a section.</summary>
    public Page End() => Raw("</section>\n");

    /// <summary>Begins a table; the first column is of words, the rest of numbers.</summary>
    public Page BeginTable(Text first, params IEnumerable<Text> rest)
    {
        Raw("<table>\n<thead><tr><th>").Both(first).Raw("</th>");
        foreach (var title in rest) Raw("<th class=\"number\">").Both(title).Raw("</th>");
        return Raw("</tr></thead>\n<tbody>\n");
    }

    /// <summary>Begins a row with its words.</summary>
    public Page BeginRow(Text words, string? key = null)
    {
        Raw("<tr><td>").Both(words);
        return (key is null ? this : Raw($" <code>{Escaped(key)}</code>")).Raw("</td>");
    }

    /// <summary>Writes a cell of a number, given as HTML.</summary>
    public Page Cell(string html) => Raw($"<td class=\"number\">{html}</td>");

    /// <summary>Ends a row.</summary>
    public Page EndRow() => Raw("</tr>\n");

    /// <summary>Ends a table.</summary>
    public Page EndTable() => Raw("</tbody>\n</table>\n");

    /// <summary>Writes a picture with its caption.</summary>
    public Page Figure(string svg, Text caption) => Raw("<figure>\n").Raw(svg).Raw("\n<figcaption>").Both(caption).Raw("</figcaption>\n</figure>\n");

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();
}
