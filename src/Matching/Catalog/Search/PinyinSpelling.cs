using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Reads a folded Chinese name against typed letters. Letters and digits inside the name stand for themselves: tclkj is TCL科技.</summary>
internal static class PinyinSpelling
{
    /// <summary>Where the spelling ends that begins at a place of the name and goes as far as the typed letters; −1 when there is none.</summary>
    /// <param name="name">The folded name.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="typed">The letters; the last syllable may be cut short: wank is the beginning of wanke.</param>
    public static int Begins(ReadOnlySpan<char> name, int at, ReadOnlySpan<char> typed)
    {
        var same = name[at..].CommonPrefixLength(typed);
        at += same;
        typed = typed[same..];
        if (typed.IsEmpty) return at;
        if (at >= name.Length) return -1;
        foreach (var syllable in Pinyin.Syllables(name[at]))
        {
            if (syllable.AsSpan().StartsWith(typed)) return at + 1;
            if (!typed.StartsWith(syllable)) continue;
            var end = Begins(name, at + 1, typed[syllable.Length..]);
            if (end >= 0) return end;
        }

        return -1;
    }

    /// <summary>Whether a whole piece of a name can be spelled so.</summary>
    public static bool Is(ReadOnlySpan<char> piece, ReadOnlySpan<char> typed)
    {
        var same = piece.CommonPrefixLength(typed);
        piece = piece[same..];
        typed = typed[same..];
        if (piece.IsEmpty || typed.IsEmpty) return piece.IsEmpty && typed.IsEmpty;
        foreach (var syllable in Pinyin.Syllables(piece[0]))
        {
            if (typed.StartsWith(syllable) && Is(piece[1..], typed[syllable.Length..])) return true;
        }

        return false;
    }

    /// <summary>Whether the initials of the characters from a place on are the typed letters, a letter a character.</summary>
    public static bool HasInitials(ReadOnlySpan<char> name, int at, ReadOnlySpan<char> typed)
    {
        if (at + typed.Length > name.Length) return false;
        for (var i = 0; i < typed.Length; i++)
        {
            if (name[at + i] != typed[i] && !Pinyin.BeginsWith(name[at + i], typed[i])) return false;
        }

        return true;
    }
}
