using System.Text;

namespace Matching.Reports.Sheets;

/// <summary>HTML in one of the two languages, as the parts of a review sheet write it.</summary>
/// <param name="english">English; Chinese otherwise.</param>
internal sealed class Paper(bool english)
{
    private readonly StringBuilder _html = new();

    /// <summary>Writes HTML that is known to be safe.</summary>
    public Paper Raw(string html)
    {
        _html.Append(html);
        return this;
    }

    /// <summary>Writes text in the page's language, escaped.</summary>
    public Paper Say(Text text) => Plain(english ? text.En : text.Zh);

    /// <summary>Writes text in the page's language, escaped.</summary>
    public Paper Say(string zh, string en) => Plain(english ? en : zh);

    /// <summary>Writes text that is the same in both languages, escaped.</summary>
    public Paper Plain(string text) => Raw(Page.Escaped(text));

    /// <summary>Writes the text in the other language, set off; nothing when it says the same again.</summary>
    public Paper Other(Text text) => text.Zh == text.En ? this : Raw($" <span class=\"faint\" lang=\"{(english ? "zh-CN" : "en")}\">").Plain(english ? text.Zh : text.En).Raw("</span>");

    /// <summary>Writes the title of a part.</summary>
    public Paper Title(string zh, string en) => Raw("<h2>").Say(zh, en).Raw("</h2>\n");

    /// <summary>Writes a code, such as the id of a gate.</summary>
    public Paper Code(string code) => code.Length == 0 ? this : Raw("<code>").Plain(code).Raw("</code> ");

    /// <summary>Writes a list; nothing when it is empty.</summary>
    public Paper List<T>(IReadOnlyList<T> items, Action<T> write, string kind = "")
    {
        if (items.Count == 0) return this;
        Raw($"<ul{(kind.Length == 0 ? "" : $" class=\"{kind}\"")}>\n");
        foreach (var item in items)
        {
            Raw("<li>");
            write(item);
            Raw("</li>\n");
        }

        return Raw("</ul>\n");
    }

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();
}
