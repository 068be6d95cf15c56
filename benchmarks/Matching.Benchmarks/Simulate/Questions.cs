using Matching.Catalog;
using Matching.Domain;
using Matching.Evaluation;
using Matching.Features;
using Matching.Gates;
using Matching.Scoring;
using Matching.Simulation;

namespace Matching.Benchmarks.Simulate;

/// <summary>Questions after the history, about companies that nobody has met, with the true grade of every candidate.</summary>
/// <remarks>
/// Outreach: each center over several parts of these companies; the grade is what the company would have come to, had it been approached. Placement: an
/// enquiry of a company over all spaces that no gate forbids; grades by the shares of domain, appendix A, step 5, over the utilities of all these pairs.
/// </remarks>
internal sealed class Questions
{
    private const int Parts = 4, CompaniesAPart = 750, Enquiries = 120, LeastSpaces = 11;
    private static readonly double[] Shares = [0.55, 0.75, 0.88, 0.97];
    private static readonly Ndcg Metric = new(10);

    private readonly FeatureTable[] _tables;
    private readonly int[][] _grades;

    private Questions(Pair[][] pairs, int[][] grades)
    {
        (Pairs, _grades) = (pairs, grades);
        _tables = Array.ConvertAll(pairs, query => FeatureTable.Extract(FeatureSchema.Current, query));
    }

    /// <summary>The candidates of each question.</summary>
    public Pair[][] Pairs { get; }

    /// <summary>Questions about a district.</summary>
    public static Questions Of(ModelKind kind, District district) => kind == ModelKind.Outreach ? Outreach(district) : Placement(district);

    /// <summary>NDCG@10 of each question when its candidates are ordered by a score; NaN where no grade is above 0.</summary>
    public double[] Measure(Func<Pair, double> score) => Measure((query, row) => score(Pairs[query][row]));

    /// <summary>NDCG@10 of each question when its candidates are ordered by a model.</summary>
    public double[] Measure(AdditiveModel model) => Measure((query, row) => model.Score(_tables[query][row]));

    /// <summary>NDCG@10 of each question when its candidates are ordered by the rules.</summary>
    public double[] Rules() => Measure((query, row) => RuleScorer.Current.Parts(_tables[query][row]).Sum(part => part.Points));

    /// <summary>Probabilities of all candidates beside whether they truly reach a grade.</summary>
    public (double[] Probabilities, bool[] Outcomes) Foretold(AdditiveModel model, Calibrator calibrator, int grade) =>
    (
        [.. _tables.SelectMany(table => Enumerable.Range(0, table.Pairs.Count).Select(row => calibrator.Probability(model.Score(table[row]))))],
        [.. _grades.SelectMany(g => g).Select(g => g >= grade)]
    );

    private double[] Measure(Func<int, int, double> score) =>
    [
        .. Enumerable.Range(0, Pairs.Length).Select(query =>
        {
            var scores = Enumerable.Range(0, Pairs[query].Length).Select(row => score(query, row)).ToArray();
            var order = Enumerable.Range(0, scores.Length).OrderByDescending(row => scores[row]).ThenBy(row => row);
            return Metric.Evaluate(new JudgedRanking($"{query}", [.. order.Select(row => (int?)_grades[query][row])]));
        }),
    ];

    private static Questions Outreach(District district)
    {
        var unmet = Unmet(district, Parts * CompaniesAPart);
        var pairs = district.Catalog.Offerings.Where(offering => offering.Center is not null)
            .SelectMany(center => unmet.Chunk(CompaniesAPart).Select(part => part.Select(company => district.Catalog.Pair(company, center, district.End)).Where(IsFeasible).ToArray()))
            .ToArray();
        return new Questions(pairs, Array.ConvertAll(pairs, query => Array.ConvertAll(query, pair => district.Truth[(pair.Company.Company.Id, pair.Offering.Center!.Value)])));
    }

    private static Questions Placement(District district)
    {
        var pairs = Unmet(district, Enquiries).Select(company =>
        {
            var need = RequirementDraw.Draw(company, Money.FromYi(0.1m), district.End, Draws.For(district.Options.Seed, "question", company.Company.Id));
            return district.Catalog.Offerings.Where(o => o.IsSpace).Select(space => district.Catalog.Pair(company, space, district.End, need)).Where(IsFeasible).ToArray();
        }).Where(query => query.Length >= LeastSpaces).ToArray();
        var utilities = Array.ConvertAll(pairs, query => Array.ConvertAll(query, pair => district.Utility.Of(pair)));
        double[] ordered = [.. utilities.SelectMany(u => u).Order()];
        var cuts = Array.ConvertAll(Shares, share => ordered[(int)(share * (ordered.Length - 1))]);
        return new Questions(pairs, Array.ConvertAll(utilities, query => Array.ConvertAll(query, u => cuts.Count(cut => u > cut))));
    }

    private static CompanyEntry[] Unmet(District district, int count)
    {
        CompanyEntry[] unmet = [.. district.Catalog.Companies.Where(c => !district.Catalog.IsSettled(c, district.End) && district.Catalog.History.OfCompany(c.Company.Id, district.End).IsEmpty)];
        new Random(district.Options.Seed).Shuffle(unmet);
        return unmet[..Math.Min(count, unmet.Length)];
    }

    private static bool IsFeasible(Pair pair) => Array.TrueForAll(GateSet.For(pair.Offering), gate => gate.Check(pair).Outcome != GateOutcome.Fail);
}
