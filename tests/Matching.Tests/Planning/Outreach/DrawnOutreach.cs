using CsCheck;
using Matching.Domain;
using Matching.Planning;

namespace Matching.Tests.Planning;

/// <summary>Random problems in which everything is scarce.</summary>
internal static class DrawnOutreach
{
    private static readonly string[] Cities = ["上海", "厦门", "北京"];

    public static Gen<OutreachProblem> Tiny { get; } = Gen.Select(Gen.Int[1, 5], Gen.Int[1, 3], Gen.Int[0, 4], Gen.Int[0, 1_000_000]).Select((companies, offerings, budget, seed) => Draw(companies, offerings, budget, seed));

    public static Gen<OutreachProblem> Middling { get; } = Gen.Select(Gen.Int[0, 60], Gen.Int[1, 12], Gen.Int[0, 30], Gen.Int[0, 1_000_000]).Select((companies, offerings, budget, seed) => Draw(companies, offerings, budget, seed));

    public static OutreachProblem Draw(int companies, int offerings, int budget, int seed)
    {
        var random = new Random(seed);
        return new OutreachProblem
        {
            Budget = budget,
            Companies = [.. Enumerable.Range(0, companies).Select(i => CompanyOf(i, companies, random))],
            Offerings = [.. Enumerable.Range(0, offerings).Select(i => OfferingOf(i, random))],
            Pairs =
            [
                .. from company in Enumerable.Range(0, companies)
                   from offering in Enumerable.Range(0, offerings)
                   where random.Next(5) > 0
                   select new OutreachPair(company, offering, Math.Round(random.NextDouble(), 3), Math.Round(random.NextDouble() * 1000, 2), random.Next(4) == 0 ? null : CenterIds.All[random.Next(3)]),
            ],
            Centers = CenterIds.All.Take(2).ToDictionary(c => c, _ => QuotaOf(random)),
            Cities = new Dictionary<string, Quota> { [Cities[0]] = QuotaOf(random) },
            PerIntroducer = random.Next(3),
            IntroducerBonus = random.Next(4) == 0 ? 0 : 0.3,
        };
    }

    private static Quota QuotaOf(Random random)
    {
        var least = random.Next(3);
        return new Quota(least, random.Next(3) == 0 ? null : least + random.Next(4));
    }

    private static OutreachCompany CompanyOf(int i, int count, Random random) => new(
        $"C{i}",
        random.Next(3) == 0 ? $"G{random.Next(1 + (count / 3))}" : null,
        random.Next(4) == 0 ? null : Cities[random.Next(3)],
        [.. Enumerable.Range(0, random.Next(3)).Select(r => new OutreachIntroducer($"R{r}", Math.Round(random.NextDouble(), 2)))]);

    private static OutreachOffering OfferingOf(int i, Random random) => random.Next(3) switch
    {
        0 => new OutreachOffering($"plot{i}", null, 1),
        1 => new OutreachOffering($"building{i}", random.Next(2500)),
        _ => new OutreachOffering($"center{i}"),
    };
}
