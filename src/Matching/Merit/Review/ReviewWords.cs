using Matching.Domain;

namespace Matching.Merit;

/// <summary>The outcome of a review in words.</summary>
internal static class ReviewWords
{
    /// <summary>Veto first; else the band, or the bands that are still possible and what they hang on.</summary>
    public static Text Conclusion(ProjectReview review)
    {
        var range = review.Open == 0 ? $"{review.Points:0.#}" : $"{review.Points:0.#}–{review.Points + review.Open:0.#}";
        if (review.Vetoed)
        {
            var vetoes = review.Vetoes.Where(v => v.State == VetoState.Yes).ToArray();
            return new Text(
                $"不予推荐（{range} 分不改变结论）：{string.Join("；", vetoes.Select(v => $"{v.Veto} {v.Evidence.Zh}"))}",
                $"not recommended, whatever the points ({range}): {string.Join("; ", vetoes.Select(v => $"{v.Veto} {v.Evidence.En}"))}");
        }

        var toCheck = review.Vetoes.Count(v => v.State == VetoState.Unknown);
        var (zh, en) = toCheck == 0 ? ("", "") : ($"；{toCheck} 项一票否决待核实", $"; {toCheck} vetoes to be checked");
        if (review.Band is { } band) return new Text($"{band.Letter} {band.Name.Zh}，{range} 分{zh}", $"{band.Letter}, {band.Name.En}, {range} points{en}");
        var open = review.Criteria.Where(c => !c.Known).ToArray();
        return new Text(
            $"{review.Highest.Letter}–{review.Lowest.Letter}，{range} 分，待定：{string.Join("、", open.Select(c => c.Name.Zh))}{zh}",
            $"{review.Highest.Letter}–{review.Lowest.Letter}, {range} points, open: {string.Join(", ", open.Select(c => c.Name.En))}{en}");
    }
}
