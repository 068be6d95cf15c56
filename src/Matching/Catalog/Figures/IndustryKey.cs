using Matching.Domain;

namespace Matching.Catalog;

/// <summary>A GB/T 4754 code taken apart once, so that asking what lies under what costs no text. Immutable.</summary>
public readonly struct IndustryKey
{
    private static readonly int[] Tens = [1, 10, 100, 1_000, 10_000];

    // '\0' for none. The section is the letter, or the one that belongs to the digits.
    private readonly char _letter, _section;
    private readonly short _length, _digits;

    private IndustryKey(char letter, string digits, char section)
    {
        IsKnown = true;
        _letter = letter;
        _section = section;
        _length = (short)digits.Length;
        foreach (var digit in digits) _digits = (short)((_digits * 10) + (digit - '0'));
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
        if (_letter == '\0' && prefix._length == 0) return _section == prefix._letter;
        return _length >= prefix._length && _digits / Tens[_length - prefix._length] == prefix._digits;
    }
}
