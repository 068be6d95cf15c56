using Matching.Catalog;
using Matching.Domain;
using Matching.Models;
using Matching.Simulation;
using Matching.Training;

namespace Matching.Benchmarks.Simulate;

/// <summary>A simulated district with its history and the truth behind it.</summary>
internal sealed class District
{
    private const int Companies = 13_000, Funnels = 4;

    private readonly double[] _cuts;

    /// <summary>Draws a district.</summary>
    /// <param name="seed">Decides everything random.</param>
    /// <param name="wants">What companies look at.</param>
    /// <param name="evenContact">Whether staff approach everybody alike.</param>
    public District(int seed, Wants wants, bool evenContact = false)
    {
        Options = new SimulationOptions { Companies = Companies, Funnels = Funnels, Seed = seed, Wants = wants, EvenContact = evenContact };
        var world = WorldSimulator.World(Options);
        var history = HistorySimulator.Simulate(world, Options);
        Catalog = CatalogSnapshot.Build(world with { Enquiries = history.Rows.Enquiries, Engagements = history.Rows.Engagements, Ties = history.Rows.Ties }, revision: 1);
        Truth = history.Truth.ToDictionary(t => (t.CompanyId, t.Center), t => t.Grade);
        Utility = new TrueUtility(seed, wants);
        _cuts = [.. Enumerable.Range(0, 5).Select(grade => history.Truth.Where(t => t.Grade >= grade).Min(t => t.Utility))];
    }

    /// <summary>How it was drawn.</summary>
    public SimulationOptions Options { get; }

    /// <summary>The rows and the history.</summary>
    public CatalogSnapshot Catalog { get; }

    /// <summary>The day after the history.</summary>
    public DateOnly End => Options.LastDay.AddDays(1);

    /// <summary>How far each company would come with each center.</summary>
    public IReadOnlyDictionary<(string Company, CenterId Center), int> Truth { get; }

    /// <summary>How much a company truly wants an offering.</summary>
    public TrueUtility Utility { get; }

    /// <summary>The least true utility that comes to a grade, 0–4.</summary>
    public double CutOf(int grade) => _cuts[grade];

    /// <summary>Queries of the history, drawn at random until they hold so many graded pairs, in order of time.</summary>
    public IReadOnlyList<RankingQuery> Outcomes(ModelKind kind, int graded)
    {
        RankingQuery[] all = [.. ModelTrainer.Queries(kind, Catalog, End)];
        new Random(Options.Seed).Shuffle(all);
        var (taken, count) = (new List<RankingQuery>(), 0);
        for (var i = 0; i < all.Length && count < graded; i++)
        {
            taken.Add(all[i]);
            count += all[i].Grades.Count;
        }

        return [.. taken.OrderBy(query => query.AsOf).ThenBy(query => query.Id, StringComparer.Ordinal)];
    }

    /// <summary>The model that the product learns from these queries.</summary>
    public ModelPackage Learn(ModelKind kind, IReadOnlyList<RankingQuery> queries, Unlabelled unlabelled = Unlabelled.LeftOut) =>
        ModelTrainer.Fit(kind, Catalog, queries, End, Options.Seed, unlabelled).Package;
}
