using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

/// <summary>Lists written as words: the key, then j = judged, s = small, x = fails a gate, all after a colon.</summary>
internal static class Lists
{
    public static MethodLists Of(int candidates, params ShownList[] lists) => new("model", lists, candidates);

    public static ShownList List(string words, int feasible = 0, int? feasibleSmall = null) => new("q", [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Read)], feasible, feasibleSmall);

    private static ShownCandidate Read(string word)
    {
        var parts = word.Split(':');
        var marks = parts.Length > 1 ? parts[1] : "";
        return new ShownCandidate(parts[0], marks.Contains('j'), !marks.Contains('x'), marks.Contains('s'));
    }
}
