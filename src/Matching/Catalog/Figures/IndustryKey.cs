using System.Globalization;
using Matching.Domain;

namespace Matching.Catalog;

/// <summary>A GB/T 4754 code taken apart once, so that asking what lies under what costs no text. Immutable.</summary>
public readonly struct IndustryKey
{
    // '\0' for none. The section is the letter, or the one that belongs to the digits.
    private readonly char _letter, _section;

    // The classes of four digits that lie under the code: 6520 up to 6530 for 652.
    private readonly short _from, _to;

    private IndustryKey(char letter, string digits, char section)
    {
        IsKnown = true;
        _letter = letter;
        _section = section;
        _from = short.Parse(digits.PadRight(4, '0'), CultureInfo.InvariantCulture);
        _to = (short)(_from + Width(digits.Length));
    }

    /// <summary>Whether there is a code. Text that is none lies under nothing, and nothing under it.</summary>
    public bool IsKnown { get; }

    /// <summary>Reads a code or a prefix of one, with or without its section letter.</summary>
    public static IndustryKey Read(string? text) =>
        IndustryCode.TrySplit(text, out var letter, out var digits)
            ? new IndustryKey(letter ?? '\0', digits, IndustryCode.TryParse(text, out var parsed) ? parsed.Section : '\0')
            : default;

    /// <summary>A company's code, carried over to GB/T 4754-2017; unknown when it has none there.</summary>
    public static IndustryKey Of(Company company) => Read(IndustryEditions.To2017(company.IndustryCode, company.IndustryVersion));

    /// <summary>Whether this code lies under a prefix: the answer of <see cref="IndustryCode.HasPrefix"/>.</summary>
    public bool LiesUnder(IndustryKey prefix)
    {
        if (!IsKnown || !prefix.IsKnown) return false;
        if (_letter != '\0' && prefix._letter != '\0' && _letter != prefix._letter) return false;

        // A code without its letter lies under a letter alone only when its digits belong to that section.
        if (_letter == '\0' && prefix._to - prefix._from == Width(0)) return _section == prefix._letter;
        return _from >= prefix._from && _to <= prefix._to;
    }

    /// <summary>How far down it goes: 1 section, 2 division, 3 group, 4 class; 0 when there is no code or it belongs to no section.</summary>
    public int Level => _section == '\0' ? 0 : (_to - _from) switch { 10_000 => 1, 100 => 2, 10 => 3, 1 => 4, _ => 0 };

    /// <summary>A number that all codes under the same section, division, group or class share, and no others of that level.</summary>
    /// <param name="level">1 to <see cref="Level"/>.</param>
    public int AncestorAt(int level) => ((_section - 'A') << 14) | (level == 1 ? 0 : _from / Width(level));

    private static int Width(int digits) => digits switch { 0 => 10_000, 1 => 1_000, 2 => 100, 3 => 10, _ => 1 };
}
