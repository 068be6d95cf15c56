using Matching.Catalog;
using Matching.Domain;
using Matching.Models;

namespace Matching.Ranking;

/// <summary>
/// All companies that a filter leaves in the order for one offering. Only the order is made; lines are built when somebody looks at them. Immutable and
/// safe for concurrent readers.
/// </summary>
/// <remarks>It holds the catalog it was made of, so that its lines agree with each other when the store has moved on: 24 bytes a company of its own.</remarks>
public sealed class CompanyRanking
{
    private readonly CompanyScan _scan;
    private readonly TopRanking _ranking;
    private readonly Referee _referee;
    private readonly ListBuilder _builder;
    private readonly Lazy<int[]> _lineOfRow;

    private CompanyRanking(CompanyScan scan, Offering offering, CompanyFilter filter, TopRanking ranking, Referee referee)
    {
        (_scan, Offering, Filter, _ranking, _referee) = (scan, offering, filter, ranking, referee);
        _builder = new ListBuilder(ModelKind.Outreach, referee);
        _lineOfRow = new(LineOfRow);
        Rejections = ListBuilder.Rejections(ranking);
    }

    /// <summary>The catalog that was ranked.</summary>
    public CatalogSnapshot Catalog => _scan.Catalog;

    /// <summary>The offering that the companies are ranked for.</summary>
    public Offering Offering { get; }

    /// <summary>What narrowed the companies.</summary>
    public CompanyFilter Filter { get; }

    /// <summary>The day as of which features were computed.</summary>
    public DateOnly AsOf => _scan.Day;

    /// <summary>How many companies there are; the feasible ones come first.</summary>
    public int Count => _ranking.Places.Count;

    /// <summary>How many of them pass every gate.</summary>
    public int Feasible => _ranking.Feasible;

    /// <summary>How many companies each gate rejects, by gate id.</summary>
    public IReadOnlyDictionary<string, int> Rejections { get; }

    /// <summary>The model's version, or <c>rules-1</c> when the rules ranked.</summary>
    public string ModelVersion => _referee.Version;

    /// <summary>Why the model, or why the rules, ranked.</summary>
    public Text RankedBy => _referee.Reason;

    /// <summary>Why no probability is shown; null when it is.</summary>
    public Text? ProbabilityNote => _referee.WhyNoProbability;

    /// <summary>Ranks. Companies that already sit in the district are left out.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="offering">The offering.</param>
    /// <param name="filter">Narrows the companies.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="current">What stands as the current outreach model.</param>
    /// <param name="progress">Told how many companies are done.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static CompanyRanking Of(
        CatalogSnapshot catalog, Offering offering, CompanyFilter filter, DateOnly asOf, CurrentModel current,
        IProgress<long>? progress = null, CancellationToken cancel = default)
    {
        var referee = Referee.Decide(current);
        using var candidates = new CompanyCandidates(catalog, offering, filter, asOf, referee.Scorer);
        var ranking = TopRanker.Rank(candidates, candidates.Count, progress, cancel);
        return new CompanyRanking(candidates.Scan, offering, filter, ranking, referee);
    }

    /// <summary>Builds some neighboring lines with their gates, reasons and questions; fewer where the ranking ends before.</summary>
    /// <param name="start">The first line, from 0.</param>
    /// <param name="count">How many, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of the two is negative.</exception>
    public IReadOnlyList<RankedRow> Rows(int start, int count) => _builder.Rows(_ranking, Math.Min(start, Count), Within(start, count), PairAt);

    /// <summary>Builds some neighboring lines without gates and reasons, which is far cheaper; fewer where the ranking ends before.</summary>
    /// <param name="start">The first line, from 0.</param>
    /// <param name="count">How many, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of the two is negative.</exception>
    public IReadOnlyList<RankedLine> Lines(int start, int count)
    {
        var lines = new RankedLine[Within(start, count)];
        for (var i = 0; i < lines.Length; i++) lines[i] = Line(start + i);
        return lines;
    }

    /// <summary>The line of a company, from 0; −1 when it is not in the ranking.</summary>
    public int IndexOf(string companyId) => Catalog.Table.IndexOf(companyId) is >= 0 and var row ? _lineOfRow.Value[row] : -1;

    /// <summary>The first lines as a list, the ranking as it is: what may be kept or written to a file.</summary>
    /// <param name="top">How many lines at most, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public RankedList List(int top) =>
        _builder.Build(Offering.Id.ToString(), Offering.Name, Offering.Center, _ranking, PairAt, AsOf, Within(0, top));

    private Pair PairAt(int place) => _scan.PairAt(place, Offering);

    private int Within(int start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Math.Clamp(Count - start, 0, count);
    }

    private RankedLine Line(int line)
    {
        var ranked = _ranking.Places[line];
        var (table, row) = (Catalog.Table, _scan.Measures.Rows[ranked.Place]);
        var company = table.Read(row);
        return new RankedLine(
            line + 1, company.Company.Id, ListBuilder.NameOf(company.Company), company.Company.HqCity ?? company.Company.Country, company.Fit.Primary,
            _scan.TierAt(ranked.Place), ranked.Feasible, _ranking.DisplayScore(line), _builder.Probability(ranked), company.Company.Source.Kind);
    }

    private int[] LineOfRow()
    {
        var lines = new int[Catalog.Table.Count];
        Array.Fill(lines, -1);
        for (var line = 0; line < Count; line++) lines[_scan.Measures.Rows[_ranking.Places[line].Place]] = line;
        return lines;
    }
}
