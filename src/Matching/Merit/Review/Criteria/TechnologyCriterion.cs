using Matching.Catalog;
using Matching.Domain;
using Matching.Rules;

namespace Matching.Merit;

/// <summary>
/// Technology and talent: the higher of two rubrics, R&amp;D share and invention patents. While one of them is unknown, the points above the other's stay
/// open. The team has no figure; reviewers add it.
/// </summary>
internal sealed class TechnologyCriterion : Criterion
{
    /// <inheritdoc/>
    public override CriterionScore Score(in Pair pair, ReviewCriterionRules rules)
    {
        var known = pair.Company.FactsKnownOn(pair.AsOf);
        var research = known ? (decimal?)pair.Company.Company.RdShare : null;
        var patents = known ? pair.Company.Company.Patents : null;
        var ask = new Text("研发投入占比和发明专利数各是多少？", "what are the R&D share and the number of invention patents?");
        if (research is null && patents is null) return Unknown(rules, ask.Zh, ask.En);

        var (byShare, byPatents) = (rules.Scales["rdShare"], rules.Scales["patents"]);
        var points = Math.Max(research is { } r ? byShare.PointsAt(r) : 0, patents is { } p ? byPatents.PointsAt(p) : 0);
        var zh = new List<string>();
        var en = new List<string>();
        if (research is { } share)
        {
            zh.Add($"研发占比 {share * 100:0.#}%（{byShare.Around(share)}）");
            en.Add($"R&D share {share * 100:0.#} % ({byShare.Around(share)})");
        }

        if (patents is { } count)
        {
            zh.Add($"发明专利 {count} 件（{byPatents.Around(count)}）");
            en.Add($"{count} invention patents ({byPatents.Around(count)})");
        }

        var score = Known(rules, points, $"{string.Join("、", zh)}，取高者 {points:0.#} 分", $"{string.Join(", ", en)}: the higher, {points:0.#} points");
        var open = research is null || patents is null ? rules.Points - points : 0;
        return open == 0 ? score : score with { Open = open, Ask = ask };
    }
}
