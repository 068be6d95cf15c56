namespace Matching.Domain;

/// <summary>How Chinese characters are read: syllables in pinyin without tones, lower case, ü written v.</summary>
/// <remarks>
/// Facts of the Unicode Han Database, version 15.0.0, for U+4E00–U+9FFF, in the table beside this file. Which of several readings a name wants nobody can
/// see from a single character: a search accepts each of them.
/// </remarks>
public static class Pinyin
{
    private const char FirstCharacter = '\u4E00';
    private const char LastCharacter = '\u9FFF';

    private static readonly string[]?[] Readings = new string[]?[LastCharacter - FirstCharacter + 1];
    private static readonly int[] InitialsOf = new int[LastCharacter - FirstCharacter + 1];

    static Pinyin()
    {
        var rows = EmbeddedTable.Rows("Domain/Identity/pinyin.csv");

        // Nearly all characters of a syllable are read in no other way, and share one list.
        foreach (var row in rows)
        {
            string[] alone = [row[0]];
            foreach (var character in row[1]) Readings[character - FirstCharacter] = alone;
        }

        foreach (var row in rows)
        {
            foreach (var character in row[2]) Readings[character - FirstCharacter] = [.. Readings[character - FirstCharacter] ?? [], row[0]];
        }

        for (var i = 0; i < Readings.Length; i++)
        {
            foreach (var syllable in Readings[i] ?? []) InitialsOf[i] |= Bit(syllable[0]);
        }
    }

    /// <summary>The readings of a character, the usual one first, the others by alphabet; empty where none is known, as for a Latin letter.</summary>
    public static IReadOnlyList<string> Of(char character) => character is >= FirstCharacter and <= LastCharacter ? Readings[character - FirstCharacter] ?? [] : [];

    /// <summary>The readings as <see cref="Of"/> gives them, for loops over many characters.</summary>
    internal static ReadOnlySpan<string> Syllables(char character) => character is >= FirstCharacter and <= LastCharacter ? Readings[character - FirstCharacter] : default;

    /// <summary>Whether some reading of a character begins with a letter.</summary>
    internal static bool BeginsWith(char character, char letter) =>
        character is >= FirstCharacter and <= LastCharacter && char.IsAsciiLetterLower(letter) && (InitialsOf[character - FirstCharacter] & Bit(letter)) != 0;

    private static int Bit(char letter) => 1 << (letter - 'a');
}
