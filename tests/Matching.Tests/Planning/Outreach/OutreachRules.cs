using Matching.Domain;
using Matching.Planning;

namespace Matching.Tests.Planning;

/// <summary>The limits of a problem, counted again from its rows alone.</summary>
internal static class OutreachRules
{
    /// <summary>What a plan breaks; empty when nothing.</summary>
    public static IEnumerable<string> Broken(OutreachProblem problem, IReadOnlyList<OutreachLine> lines)
    {
        var pairs = lines.Select(l => problem.Pairs[l.Pair]).ToArray();
        var companies = pairs.Select(p => problem.Companies[p.Company]).ToArray();
        if (lines.Count > problem.Budget) yield return "budget";
        if (companies.GroupBy(c => c.Id).Any(g => g.Count() > 1)) yield return "company twice";
        if (companies.Where(c => c.Group is not null).GroupBy(c => c.Group).Any(g => g.Count() > 1)) yield return "group twice";
        foreach (var (offering, i) in problem.Offerings.Select((o, i) => (o, i)))
        {
            var there = pairs.Where(p => p.Offering == i).ToArray();
            if (there.Length > offering.MostCompanies) yield return $"{offering.Id} takes fewer";
            if (there.Sum(p => (decimal)p.AreaM2) > (decimal?)offering.CapacityM2) yield return $"{offering.Id} is too small";
        }

        foreach (var (center, quota) in problem.Centers) if (pairs.Count(p => p.Center == center) > quota.Most) yield return center.Code();
        foreach (var (city, quota) in problem.Cities) if (companies.Count(c => c.City == city) > quota.Most) yield return city;
        foreach (var introduced in lines.Where(l => l.IntroducerId is not null).GroupBy(l => l.IntroducerId))
        {
            if (introduced.Count() > problem.PerIntroducer) yield return $"{introduced.Key} is asked too often";
        }

        foreach (var line in lines)
        {
            var ways = Ways(problem, line.Pair).Where(w => w.IntroducerId == line.IntroducerId).ToArray();
            if (!ways.Any(w => Math.Abs(w.Value - line.Value) < 1e-12)) yield return $"{line} is no way";
        }
    }

    /// <summary>How many approaches the quotas are short of.</summary>
    public static int Shortfall(OutreachProblem problem, IReadOnlyList<OutreachLine> lines)
    {
        var pairs = lines.Select(l => problem.Pairs[l.Pair]).ToArray();
        return problem.Centers.Sum(c => Math.Max(0, c.Value.Least - pairs.Count(p => p.Center == c.Key)))
            + problem.Cities.Sum(c => Math.Max(0, c.Value.Least - pairs.Count(p => problem.Companies[p.Company].City == c.Key)));
    }

    /// <summary>In how many ways a pair can be approached.</summary>
    public static IEnumerable<OutreachLine> Ways(OutreachProblem problem, int pair)
    {
        var (company, value) = (problem.Companies[problem.Pairs[pair].Company], problem.Pairs[pair].Value);
        yield return new OutreachLine(pair, null, value);
        if (problem.IntroducerBonus == 0) yield break;
        foreach (var introducer in company.Introducers ?? []) yield return new OutreachLine(pair, introducer.ResidentId, value * (1 + (problem.IntroducerBonus * introducer.Strength)));
    }

    /// <summary>The best of all plans, by trying all of them: least shortfall, then value.</summary>
    public static (int Shortfall, double Value) Best(OutreachProblem problem)
    {
        var best = (Shortfall: int.MaxValue, Value: 0.0);
        Try(0, []);
        return best;

        void Try(int company, List<OutreachLine> lines)
        {
            if (Broken(problem, lines).Any()) return;
            if (company < problem.Companies.Count)
            {
                Try(company + 1, lines);
                foreach (var way in Enumerable.Range(0, problem.Pairs.Count).Where(p => problem.Pairs[p].Company == company).SelectMany(p => Ways(problem, p)))
                    Try(company + 1, [.. lines, way]);
                return;
            }

            var (shortfall, value) = (Shortfall(problem, lines), lines.Sum(l => l.Value));
            if (shortfall < best.Shortfall || (shortfall == best.Shortfall && value > best.Value)) best = (shortfall, value);
        }
    }
}
