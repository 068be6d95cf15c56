using System.Runtime.InteropServices;

namespace Matching.Affinity;

/// <summary>Tokens of a text with how often each occurs, in ascending order of token.</summary>
/// <remarks>A token is 64 bits, packed or hashed by whoever made it, so that no string is kept for each of some hundred thousand.</remarks>
internal sealed class Bag
{
    public static readonly Bag Empty = new([], []);

    private Bag(ulong[] tokens, int[] counts) => (Tokens, Counts) = (tokens, counts);

    public ulong[] Tokens { get; }

    public int[] Counts { get; }

    /// <summary>How many tokens there are, repeated ones counted each time.</summary>
    public int Length => Counts.Sum();

    /// <summary>Counts tokens; the list is sorted in place.</summary>
    public static Bag Of(List<ulong> occurrences)
    {
        if (occurrences.Count == 0) return Empty;
        occurrences.Sort();
        var sorted = CollectionsMarshal.AsSpan(occurrences);
        var tokens = new List<ulong>(sorted.Length);
        var counts = new List<int>(sorted.Length);
        foreach (var token in sorted)
        {
            if (tokens.Count > 0 && tokens[^1] == token)
            {
                counts[^1]++;
                continue;
            }

            tokens.Add(token);
            counts.Add(1);
        }

        return new Bag([.. tokens], [.. counts]);
    }
}
