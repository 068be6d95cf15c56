namespace Matching.Domain;

/// <summary>Finds the keywords of all centers in a text in one pass, and turns what was found into keyword scores (domain 4.5).</summary>
/// <remarks>
/// A hundred words start with about ninety different characters, so that one table look-up rejects nearly every position of a text; that is all the
/// speed a hundred thousand companies need, without an automaton.
/// </remarks>
internal sealed class KeywordScanner
{
    private const double MaxScore = 0.95;

    private readonly Word[] _words;
    private readonly ushort[] _bucketOf = new ushort[char.MaxValue + 1];
    private readonly int[][] _buckets;

    internal KeywordScanner(IEnumerable<IndustryCenter> centers)
    {
        _words = [.. centers.SelectMany(center => center.Keywords.Select(keyword => new Word(center.Id, keyword)))];

        // A negative phrase must be seen before the positive words that start at the same place.
        var byFirst = _words.Index().OrderByDescending(w => w.Item.Negative).GroupBy(w => w.Item.Folded[0], w => w.Index).ToList();
        _buckets = [[], .. byFirst.Select(group => group.ToArray())];
        for (var i = 0; i < byFirst.Count; i++) _bucketOf[byFirst[i].Key] = (ushort)(i + 1);
        for (var c = 0; c <= char.MaxValue; c++) _bucketOf[c] = _bucketOf[Fold((char)c)];
    }

    /// <summary>How many words there are: the length of the span to collect findings in.</summary>
    internal int Count => _words.Length;

    /// <summary>Raises the finding of every word in the text to at least the field's weight.</summary>
    internal void Scan(ReadOnlySpan<char> text, double fieldWeight, Span<double> found)
    {
        Span<int> hiddenUntil = stackalloc int[CenterIds.Count];
        hiddenUntil.Clear();
        for (var start = 0; start < text.Length; start++)
        {
            foreach (var index in _buckets[_bucketOf[text[start]]])
            {
                var word = _words[index];
                if (!word.IsAt(text, start)) continue;
                var end = start + word.Folded.Length;
                if (word.Negative)
                    hiddenUntil[word.Center] = Math.Max(hiddenUntil[word.Center], end);
                else if (end <= hiddenUntil[word.Center])
                    continue;
                found[index] = Math.Max(found[index], fieldWeight);
            }
        }
    }

    /// <summary>The keyword score of each center, 0–0.95: the noisy-or of the words found, less the negative ones.</summary>
    internal void Score(ReadOnlySpan<double> found, Span<double> scores)
    {
        Span<double> missed = stackalloc double[CenterIds.Count];
        Span<double> against = stackalloc double[CenterIds.Count];
        missed.Fill(1);
        against.Clear();
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] == 0) continue;
            var word = _words[i];
            if (word.Negative) against[word.Center] += word.Weight * found[i];
            else missed[word.Center] *= 1 - (word.Weight * found[i]);
        }

        for (var c = 0; c < CenterIds.Count; c++) scores[c] = Math.Clamp(1 - missed[c] - against[c], 0, MaxScore);
    }

    /// <summary>The words of one center that were found.</summary>
    internal IReadOnlyList<CenterKeyword> Found(ReadOnlySpan<double> found, CenterId center)
    {
        var words = new List<CenterKeyword>();
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] > 0 && _words[i].Center == (int)center) words.Add(_words[i].Keyword);
        }

        return words;
    }

    // Registers mix full-width and half-width Latin letters; both stand for the same word.
    private static char Fold(char c)
    {
        if (c is >= '\uFF01' and <= '\uFF5E') c = (char)(c - 0xFEE0);
        return char.IsAsciiLetterLower(c) ? (char)(c - 32) : c;
    }

    private sealed class Word(CenterId center, CenterKeyword keyword)
    {
        public readonly string Folded = string.Concat(keyword.Word.Select(Fold));
        public readonly int Center = (int)center;
        public readonly CenterKeyword Keyword = keyword;
        public readonly double Weight = Math.Abs(keyword.Weight);
        public readonly bool Negative = keyword.IsNegative;

        public bool IsAt(ReadOnlySpan<char> text, int start)
        {
            var end = start + Folded.Length;
            if (end > text.Length) return false;
            for (var i = 1; i < Folded.Length; i++)
            {
                if (Fold(text[start + i]) != Folded[i]) return false;
            }

            // EDA is not a part of FEDAX: where a word begins or ends in a Latin letter or digit, none may go on beside it.
            return !(char.IsAsciiLetterOrDigit(Folded[0]) && start > 0 && char.IsAsciiLetterOrDigit(Fold(text[start - 1])))
                && !(char.IsAsciiLetterOrDigit(Folded[^1]) && end < text.Length && char.IsAsciiLetterOrDigit(Fold(text[end])));
        }
    }
}
