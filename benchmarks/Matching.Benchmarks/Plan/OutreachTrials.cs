using System.Diagnostics;
using Matching.Domain;
using Matching.Planning;

namespace Matching.Benchmarks.Plan;

/// <summary>400 approaches for the plots and buildings of a district, under quotas, planned and by hand.</summary>
internal static class OutreachTrials
{
    public const string Slice = "outreach";

    private const int Budget = 400;

    public static IEnumerable<Trial> Run(PlanWorld world)
    {
        var catalog = world.District.Catalog;
        var request = new OutreachPlanRequest
        {
            Budget = Budget,
            Offerings = [.. catalog.Offerings.Where(o => o.IsSpace).Select(o => o.Id)],
            Filter = new CompanyFilter { IncludeSimulated = true },
            PerCenter = new Quota(20, 100),
            Cities = new Dictionary<string, Quota> { ["上海"] = new(40), ["杭州"] = new(0, 120) },
            CandidatesPerOffering = 1_500,

            // Nobody in a simulated world knows who was introduced: a bonus would reward nothing true.
            IntroducerBonus = 0,
        };
        var rows = new CatalogOutreach(catalog, request, world.Values, world.District.End, world.GroupOf, CancellationToken.None);
        yield return Measure("plan", () => OutreachPlanner.Solve(rows.Problem), hasBound: true);
        yield return Measure("greedy", () => GreedyOutreach.ByPair(rows.Problem), hasBound: false);
        yield return Measure("best-offering", () => GreedyOutreach.ByCompany(rows.Problem), hasBound: false);

        Trial Measure(string method, Func<OutreachPlan> plan, bool hasBound)
        {
            var watch = Stopwatch.StartNew();
            var made = plan();
            if (made.Shortfall > 0) throw new InvalidOperationException($"{method} misses a quota; the comparison would not be fair.");
            return new Trial(Slice, method, made.Value, made.Lines.Sum(l => Truth(rows.Problem.Pairs[l.Pair])), hasBound ? made.Gap : double.NaN, watch.Elapsed.TotalSeconds);
        }

        double Truth(OutreachPair pair) => world.Truth.Of(catalog.Pair(rows.Entries[pair.Company], rows.Offerings[pair.Offering], world.District.End));
    }
}
