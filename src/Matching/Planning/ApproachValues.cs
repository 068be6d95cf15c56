using Matching.Catalog;
using Matching.Domain;
using Matching.Ranking;
using Matching.Scoring;

namespace Matching.Planning;

/// <summary>What approaching a company for an offering is worth before any weight: the probability that it comes, or what stands for it.</summary>
/// <remarks>
/// With a model that gives probabilities its probability; with one that does not the display score within the offering's list, as a share of 100; where
/// the rules rank their points, as a share of 100, which compare between offerings as well. Only the first adds up to companies that come.
/// </remarks>
internal sealed class ApproachValues
{
    private readonly CatalogSnapshot _catalog;
    private readonly DateOnly _asOf;
    private readonly IColumnScorer _scorer;
    private readonly Calibrator? _calibrator;

    /// <summary>The values of a method.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="scorer">The method.</param>
    /// <param name="calibrator">Makes probabilities of its scores; null when none may be said.</param>
    public ApproachValues(CatalogSnapshot catalog, DateOnly asOf, IColumnScorer scorer, Calibrator? calibrator) =>
        (_catalog, _asOf, _scorer, _calibrator) = (catalog, asOf, scorer, calibrator);

    /// <summary>The values of the method in charge.</summary>
    public static ApproachValues Of(CatalogSnapshot catalog, DateOnly asOf, Referee referee) => new(catalog, asOf, referee.Scorer, referee.Calibrator);

    /// <summary>Whether values are probabilities.</summary>
    public bool AreProbabilities => _calibrator is not null;

    /// <summary>What the values are, for people.</summary>
    public Text Meaning => AreProbabilities
        ? new Text("价值为模型给出的概率，合计即预期成功家数", "values are the model's probabilities; they add up to the companies expected to come")
        : _scorer is RuleScorer
            ? new Text("价值为规则得分除以 100，不是概率", "values are the rules' points as a share of 100, no probabilities")
            : new Text("价值为各载体名单内的展示分除以 100，不是概率", "values are display scores within each offering's list as a share of 100, no probabilities");

    /// <summary>How many pairs were left out so far because talks about them are over.</summary>
    public int Over { get; private set; }

    /// <summary>That pairs were left out, for people; null when none was.</summary>
    public Text? OverNote => Over == 0 ? null : new Text($"{Over:#,0} 对企业与载体的洽谈已结束（不合适或流失），不再列入", $"{Over:#,0} pairs of a company and an offering are left out: talks about them are over");

    /// <summary>The companies that no gate forbids, with which talks about the offering are not over, and that a filter leaves, best first.</summary>
    /// <param name="offering">The offering.</param>
    /// <param name="filter">Narrows the companies.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancel">Gives up.</param>
    public IEnumerable<(Pair Pair, double Value)> Best(Offering offering, CompanyFilter filter, int most, CancellationToken cancel)
    {
        using var candidates = new CompanyCandidates(_catalog, offering, filter, _asOf, _scorer);
        var ranking = TopRanker.Rank(candidates, most, cancel: cancel);
        for (var line = 0; line < ranking.Places.Count; line++)
        {
            var place = ranking.Places[line];
            if (!place.Feasible || double.IsNaN(place.Score)) continue;
            var pair = candidates.PairAt(place.Place);
            if (CompanyStandings.IsOver(_catalog, pair.Company.Company.Id, offering.Id, _asOf)) Over++;
            else yield return (pair, ValueOf(ranking, line));
        }
    }

    private double ValueOf(TopRanking ranking, int line)
    {
        var score = ranking.Places[line].Score;
        if (_calibrator is not null) return _calibrator.Probability(score);
        return _scorer is RuleScorer ? Math.Clamp(score / 100, 0, 1) : ranking.DisplayScore(line)!.Value / 100;
    }
}
