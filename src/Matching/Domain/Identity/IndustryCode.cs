using System.Diagnostics.CodeAnalysis;

namespace Matching.Domain;

/// <summary>A GB/T 4754 code with its section letter: section <c>I</c>, division <c>I65</c>, group <c>I652</c> or class <c>I6520</c>.</summary>
/// <param name="Section">Section letter, A–T.</param>
/// <param name="Digits">Nothing, or two to four digits.</param>
public readonly record struct IndustryCode(char Section, string Digits)
{
    // First division of each section in the order A–T. In 2017 a division for land management (79) moved everything after it by one.
    private static readonly int[] Starts2017 = [1, 6, 13, 44, 47, 51, 53, 61, 63, 66, 70, 71, 73, 76, 80, 83, 84, 86, 91, 97];
    private static readonly int[] Starts2011 = [1, 6, 13, 44, 47, 51, 53, 61, 63, 66, 70, 71, 73, 76, 79, 82, 83, 85, 90, 96];

    /// <summary>1 section, 2 division, 3 group, 4 class.</summary>
    public int Level => Digits.Length == 0 ? 1 : Digits.Length;

    /// <summary>The two digits of the division; null for a section.</summary>
    public string? Division => Digits.Length >= 2 ? Digits[..2] : null;

    /// <summary>The code and everything above it, from the section down: <c>I</c>, <c>I65</c>, <c>I652</c>, <c>I6520</c>.</summary>
    public IEnumerable<string> Prefixes
    {
        get
        {
            yield return Section.ToString();
            for (var length = 2; length <= Digits.Length; length++) yield return Section + Digits[..length];
        }
    }

    /// <summary>Reads a code of an unstated edition. A letter is believed when it fits either edition; a missing one is that of 2017.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out IndustryCode code) => TryParse(text, IndustryVersion.Unknown, out code);

    /// <summary>Reads <c>I6520</c>, <c>6520</c>, <c>I65</c>, <c>652</c> or <c>I</c>; a missing letter is added from the edition's division ranges.</summary>
    /// <returns>False when it has no such form, no such division, or a letter that is not the division's.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, IndustryVersion version, out IndustryCode code)
    {
        code = default;
        if (!TrySplit(text, out var letter, out var digits)) return false;
        if (digits.Length == 0)
        {
            if (letter is null) return false;
            code = new IndustryCode(letter.Value, "");
            return true;
        }

        if (digits.Length == 1) return false;
        var division = int.Parse(digits.AsSpan(0, 2));
        var in2017 = SectionOf(division, Starts2017, last: 97);
        var in2011 = SectionOf(division, Starts2011, last: 96);
        var section = version switch
        {
            IndustryVersion.V2011 => in2011,
            IndustryVersion.V2017 => in2017,
            _ => letter is not null && letter == in2011 ? in2011 : in2017,
        };
        if (section is null || (letter is not null && letter != section)) return false;
        code = new IndustryCode(section.Value, digits);
        return true;
    }

    /// <summary>Whether <paramref name="code"/> lies under <paramref name="prefix"/>; where either lacks its section letter, digits alone decide.</summary>
    /// <remarks>A code without digits lies only under its own letter. Text that is no code lies under nothing.</remarks>
    public static bool HasPrefix(string? code, string? prefix)
    {
        if (!TrySplit(code, out var letter, out var digits) || !TrySplit(prefix, out var wantedLetter, out var wantedDigits)) return false;
        if (letter is not null && wantedLetter is not null && letter != wantedLetter) return false;
        if (letter is null && wantedDigits.Length == 0)
            return TryParse(code, out var parsed) && parsed.Section == wantedLetter;
        return digits.StartsWith(wantedDigits, StringComparison.Ordinal);
    }

    /// <summary>Whether this code lies under <paramref name="prefix"/>, written with or without its section letter.</summary>
    public bool StartsWith(string? prefix) => HasPrefix(ToString(), prefix);

    /// <summary>The letter and the digits.</summary>
    public override string ToString() => Section + Digits;

    private static char? SectionOf(int division, int[] starts, int last)
    {
        if (division < 1 || division > last) return null;
        var index = Array.BinarySearch(starts, division);
        return (char)('A' + (index >= 0 ? index : ~index - 1));
    }

    /// <summary>Parts the section letter, if there is one, from the digits; false when the text is neither.</summary>
    internal static bool TrySplit(string? text, out char? letter, out string digits)
    {
        var folded = TextFold.Compact(text ?? "").ToUpperInvariant();
        letter = folded.Length > 0 && folded[0] is >= 'A' and <= 'T' ? folded[0] : null;
        digits = letter is null ? folded : folded[1..];
        return folded.Length > 0 && digits.Length <= 4 && digits.All(char.IsAsciiDigit);
    }
}
