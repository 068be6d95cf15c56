using Matching.Domain;
using Matching.Evaluation;
using Matching.Planning;
using Matching.Benchmarks.Simulate;

namespace Matching.Benchmarks.Plan;

/// <summary>How long a large plan takes and how near it comes: 10,000 companies × 200 offerings, every pair possible.</summary>
internal static class PlanScale
{
    private const int Companies = 10_000, Offerings = 200, Budget = 400, Centers = 6;
    private static readonly string[] Cities = ["杭州", "上海", "北京", "深圳", "广州", "宁波", "苏州", "南京"];

    public static IEnumerable<ReportResult> Measure(int seed)
    {
        var problem = Draw(new Random(seed));
        var plan = OutreachPlanner.Solve(problem);
        var greedy = GreedyOutreach.ByPair(problem);
        var slice = $"{Companies} × {Offerings}";
        yield return Result("plan", "pairs", problem.Pairs.Count, "pairs");
        yield return Result("plan", "time", Math.Round(plan.Elapsed.TotalSeconds, 1), "s");
        yield return Result("plan", "gap", plan.Gap, "ratio");
        yield return Result("plan", "estimated-value", plan.Value, "approaches");
        yield return Result("greedy", "estimated-value", greedy.Value, "approaches");

        ReportResult Result(string method, string metric, double value, string unit) => Figures.Result(method, slice, metric, unit, new Estimate(value, null, null, 1));
    }

    // Two in three spaces are buildings for about four companies, the others plots; a company's values differ as much as companies do.
    private static OutreachProblem Draw(Random random)
    {
        var offerings = Enumerable.Range(0, Offerings).Select(i => i < Centers
            ? new OutreachOffering($"center{i}", MostCompanies: Budget / 20)
            : i % 3 == 0 ? new OutreachOffering($"plot{i}", MostCompanies: 1) : new OutreachOffering($"building{i}", 500 + random.Next(4_000))).ToArray();
        var companies = Enumerable.Range(0, Companies).Select(i => new OutreachCompany(
            $"C{i}",
            random.Next(10) == 0 ? $"G{random.Next(Companies / 30)}" : null,
            Cities[random.Next(Cities.Length)],
            random.Next(50) == 0 ? [new OutreachIntroducer($"R{random.Next(40)}", random.NextDouble())] : null)).ToArray();
        var pairs = new List<OutreachPair>(Companies * Offerings);
        for (var company = 0; company < Companies; company++)
        {
            var (wish, area, center) = (Math.Pow(random.NextDouble(), 2), Math.Round(100 + (2_000 * Math.Pow(random.NextDouble(), 3))), CenterIds.All[random.Next(Centers)]);
            for (var offering = 0; offering < Offerings; offering++) pairs.Add(new OutreachPair(company, offering, 0.4 * wish * random.NextDouble(), area, center));
        }

        return new OutreachProblem
        {
            Budget = Budget,
            Companies = companies,
            Offerings = offerings,
            Pairs = pairs,
            Centers = CenterIds.All.ToDictionary(c => c, _ => new Quota(40, 80)),
            Cities = new Dictionary<string, Quota> { ["上海"] = new(80), ["北京"] = new(0, 20) },
        };
    }
}
