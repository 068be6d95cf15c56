namespace Matching.Cli;

/// <summary>Speaks one of the two languages, and knows the other for names.</summary>
/// <param name="english">Whether English was asked for; Chinese otherwise.</param>
internal sealed class Wording(bool english)
{
    /// <summary>Whether English was asked for.</summary>
    public bool IsEnglish => english;

    /// <summary>The text in the language that was asked for.</summary>
    public string this[Text text] => english ? text.En : text.Zh;

    /// <summary>The text in the language that was asked for.</summary>
    public string Of(string zh, string en) => english ? en : zh;

    /// <summary>The text in the other language; null when it would say the same again.</summary>
    public string? Other(Text text)
    {
        var other = english ? text.Zh : text.En;
        return other == this[text] ? null : other;
    }
}
