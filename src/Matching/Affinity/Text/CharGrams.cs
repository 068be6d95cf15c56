namespace Matching.Affinity;

/// <summary>Runs of neighboring characters: for Chinese without a dictionary what words are for other languages.</summary>
internal static class CharGrams
{
    /// <summary>The longest run that fits a token, 16 bits a character.</summary>
    public const int Longest = 4;

    /// <summary>All runs of <paramref name="shortest"/> to <paramref name="longest"/> characters of the normalized words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A length is below 1, above <see cref="Longest"/>, or the first above the second.</exception>
    public static Bag Of(string words, int shortest, int longest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shortest, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(longest, Longest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(shortest, longest);
        var text = ScopeText.Normalize(words);
        var runs = new List<ulong>(text.Length * (longest - shortest + 1));
        for (var start = 0; start < text.Length; start++)
        {
            // A character is never 0, so runs of different lengths never share a token.
            var token = 0UL;
            for (var length = 1; length <= longest && start + length <= text.Length; length++)
            {
                token = token << 16 | text[start + length - 1];
                if (length >= shortest) runs.Add(token);
            }
        }

        return Bag.Of(runs);
    }
}
