using Matching.Catalog;
using Matching.Domain;

namespace Matching.Simulation;

/// <summary>Draws a history of outreach and placement over given companies and spaces (domain, appendix A, steps 4–8).</summary>
/// <remarks>
/// It proves that the pipeline works, not that a model predicts the district: what companies want follows from the engine's own features and chance.
/// The result depends on the rows and the options alone, never on the machine's cores or the order of the rows. A space that was secured stays on offer.
/// </remarks>
public static class HistorySimulator
{
    private const string ResidentTag = "Resident";
    private const int TruthBatch = 10_000;

    /// <summary>The rows of <see cref="Simulate"/>.</summary>
    /// <inheritdoc cref="Simulate"/>
    public static MatchingData History(MatchingData world, SimulationOptions options, IProgress<Text>? progress = null, CancellationToken cancel = default) =>
        Simulate(world, options, progress, cancel).Rows;

    /// <summary>Draws the history and keeps the truth behind it.</summary>
    /// <param name="world">
    /// The companies, of which only simulated ones take part; the residents among them, who may introduce; every plot and building, whatever its kind.
    /// </param>
    /// <param name="options">The seed, the first day and the length; the sizes play no part.</param>
    /// <param name="progress">Told of each step.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    /// <exception cref="ArgumentException">There are too few simulated companies or no spaces.</exception>
    /// <exception cref="InvalidOperationException">The world is so odd that the counts of the funnel cannot be met; the message says which.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static SimulatedHistory Simulate(MatchingData world, SimulationOptions options, IProgress<Text>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        var companies = world.Companies.Where(c => c.Source.Kind == DataKind.Simulated).OrderBy(c => c.Id, StringComparer.Ordinal).ToArray();
        if (companies.Length < SimulationOptions.LeastCompaniesForHistory)
            throw new ArgumentException($"The world has {companies.Length} simulated companies; a history needs {SimulationOptions.LeastCompaniesForHistory}.", nameof(world));
        if (world.Plots.Count + world.Buildings.Count == 0) throw new ArgumentException("The world has no plot and no building.", nameof(world));

        progress?.Report(new Text($"在 {companies.Length} 家模拟企业上生成历史", $"drawing a history over {companies.Length} simulated companies"));
        var ties = TieDraw.Draw(Residents(world), [.. companies.Select(c => c.Id)], options);
        var catalog = CatalogSnapshot.Build(
            MatchingData.Empty with { Companies = companies, Plots = world.Plots, Buildings = world.Buildings, Units = world.Units, Ties = ties }, revision: 0);
        var utility = new TrueUtility(options.Seed, options.Wants);
        var exposure = new Exposure(catalog.Companies);
        double Wants(CompanyEntry company, CenterId center) => utility.Of(CenterPair(catalog, company, center, options));

        var prospects = ContactPlan.Draw(catalog.Companies, exposure, Wants, options);
        var cuts = FunnelCuts.Set(prospects, options);
        cancel.ThrowIfCancellationRequested();

        progress?.Report(new Text("来询与看房", "enquiries and viewings"));
        var enquiries = Enquire(prospects, new SpaceViewing(catalog, utility, options.Seed), options, cancel);
        cuts.SecureSpaces(prospects, options);
        var rows = MatchingData.Empty with { Enquiries = enquiries, Engagements = Events(prospects, catalog.Ties, utility, options), Ties = ties };

        progress?.Report(new Text("记录真值", "keeping the truth"));
        return new SimulatedHistory(rows, Truth(catalog, prospects, cuts, exposure, Wants, cancel));
    }

    private static string[] Residents(MatchingData world) =>
    [
        .. world.Companies.Where(c => c.Tags.Contains(ResidentTag, StringComparer.OrdinalIgnoreCase)).Select(c => c.Id).Order(StringComparer.Ordinal),
    ];

    // A company's wish for a center is that of the first day: of what a pair with a center is measured by, only ties and facts carry dates, both older.
    private static Pair CenterPair(CatalogSnapshot catalog, CompanyEntry company, CenterId center, SimulationOptions options) =>
        catalog.TryFindOffering(OfferingId.Of(center), out var offering)
            ? catalog.Pair(company, offering, options.HistoryFrom)
            : throw new InvalidOperationException($"The catalog lacks the center {center.Code()}.");

    private static IReadOnlyList<Enquiry> Enquire(IReadOnlyList<Prospect> prospects, SpaceViewing viewing, SimulationOptions options, CancellationToken cancel)
    {
        var asking = prospects.Where(p => p.Entered(Stage.QualifiedLead, options.LastDay))
            .OrderBy(p => p.Course[Stage.QualifiedLead]).ThenBy(p => p.Company.Company.Id, StringComparer.Ordinal).ToArray();
        Investments.Assign(asking, options);
        for (var i = 0; i < asking.Length; i++)
        {
            cancel.ThrowIfCancellationRequested();
            var prospect = asking[i];
            var received = prospect.Course[Stage.QualifiedLead];
            var draws = Draws.For(options.Seed, "enquiry", prospect.Company.Company.Id);
            prospect.Enquiry = new Enquiry
            {
                Id = $"SIM-E{i + 1:D4}",
                CompanyId = prospect.Company.Company.Id,
                ReceivedOn = received,
                Requirement = RequirementDraw.Draw(prospect.Company, prospect.Investment, received, draws),
                Source = options.Source,
            };
            prospect.Shown = viewing.Show(prospect.Company, prospect.Enquiry);
        }

        return [.. asking.Select(p => p.Enquiry!)];
    }

    private static IReadOnlyList<Engagement> Events(IReadOnlyList<Prospect> prospects, TieGraph ties, TrueUtility utility, SimulationOptions options)
    {
        // Of those who talk and do not register, the half that likes its best space more chooses it.
        var undecided = prospects.Where(p => p is { Potential: Stage.InNegotiation, Shown.Count: > 0 }).Select(p => p.Shown[0].Utility).Order().ToArray();
        var choosesFrom = undecided.Length > 0 ? undecided[undecided.Length / 2] : double.NegativeInfinity;
        var log = new EventLog(options);
        foreach (var prospect in prospects)
        {
            var id = prospect.Company.Company.Id;
            CenterEvents.Write(prospect, ties.To(id, options.HistoryFrom).Any(), log, Draws.For(options.Seed, "center events", id));
            var chooses = prospect.Potential >= Stage.Registered || (prospect.Shown.Count > 0 && prospect.Shown[0].Utility >= choosesFrom);
            SpaceEvents.Write(prospect, chooses, utility, log, Draws.For(options.Seed, "space events", id));
        }

        return log.Ordered;
    }

    private static IReadOnlyList<TrueOutcome> Truth(
        CatalogSnapshot catalog, IReadOnlyList<Prospect> prospects, FunnelCuts cuts, Exposure exposure, Func<CompanyEntry, CenterId, double> wants, CancellationToken cancel)
    {
        var contacted = prospects.Select(p => (p.Company.Index, p.Center)).ToHashSet();
        var truth = new List<TrueOutcome>(catalog.Companies.Count * CenterIds.Count);
        foreach (var company in catalog.Companies)
        {
            if (company.Index % TruthBatch == 0) cancel.ThrowIfCancellationRequested();
            foreach (var center in CenterIds.All)
            {
                var utility = wants(company, center);
                truth.Add(new TrueOutcome(company.Company.Id, center, utility, cuts.GradeOf(utility), exposure.Of(company, center), contacted.Contains((company.Index, center))));
            }
        }

        return truth;
    }
}
