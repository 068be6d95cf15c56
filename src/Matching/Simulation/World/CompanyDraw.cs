using Matching.Domain;

namespace Matching.Simulation;

/// <summary>Draws one company (domain, appendix A, step 1). What it leaves unknown is what public filings leave unknown.</summary>
/// <remarks>
/// The shares of known attributes follow the real listed companies that are shipped, where growth, headcount, city and listing are there and R&amp;D,
/// patents, founding and capital are not; a quarter of the latter is kept, so that a model sees them at all.
/// </remarks>
internal static class CompanyDraw
{
    private const double SeldomKnown = 0.25;
    private const int Digits = 5;

    // Revenue of the last on the lists of 2022, 万元, rounded (estimates).
    private const double GlobalFrom = 17_000_000;
    private const double ChinaFrom = 3_600_000;

    private const string EntitySymbols = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly (ListingBoard Board, double Share)[] Boards = [(ListingBoard.Main, 0.73), (ListingBoard.ChiNext, 0.20), (ListingBoard.Star, 0.07)];

    /// <summary>The company with a number, from 1.</summary>
    public static Company Draw(SimulationOptions options, int number)
    {
        var draws = Draws.For(options.Seed, "company", number);
        var mix = draws.Pick(CompanyMix.All, m => m.Share);
        var code = CodeOf(mix, draws);
        var board = draws.Chance(0.12) ? draws.Pick(Boards, b => b.Share).Board : ListingBoard.None;
        var top500 = draws.Chance(0.05) ? (draws.Chance(0.3) ? "FortuneGlobal500" : "China500") : null;
        var revenue = RevenueOf(mix, board, top500, draws);
        var known = options.FactsKnownOn;
        var key = RowNumber.Of(number, options.Companies, Digits);
        return new Company
        {
            Id = "SIM-C" + key,
            NameZh = NameOf(key, code),
            Uscc = Uscc.Complete("91330199MA" + Entity(number)).Value,
            IndustryCode = code,
            IndustryVersion = code is null ? IndustryVersion.Unknown : IndustryVersion.V2017,
            HqCity = draws.Pick(CompanyMix.Cities, c => c.Share).Name,
            Country = "中国",
            Listing = board,
            ProductKeywords = KeywordsOf(mix, draws),
            Tags = TagsOf(mix, top500, draws),
            Revenue = Money.FromWan(Figures.Whole(revenue, 4)),
            RevenueYear = known.Year - 1,
            Employees = draws.Chance(0.97) ? (int)Figures.Whole(Math.Clamp(revenue / draws.LogNormal(90, 0.7), 5, 1_000_000), 3) : null,
            Growth3y = draws.Chance(0.90) ? GrowthOf(draws) : null,
            RdShare = draws.Chance(SeldomKnown) ? Math.Round(Math.Min(0.5, draws.LogNormal(mix.RdMedian, 0.5)), 3) : null,
            Patents = draws.Chance(SeldomKnown) ? (int)Figures.Whole(Math.Min(50_000, draws.LogNormal(12, 1.3)), 3) : null,
            FoundedOn = draws.Chance(SeldomKnown) ? known.AddDays(-draws.Whole(2 * 365, 25 * 365)) : null,
            RegisteredCapital = draws.Chance(SeldomKnown) ? Money.FromWan(Figures.Whole(draws.LogNormal(3000, 1.1), 2)) : null,
            Source = options.Source,
            AsOf = known,
        };
    }

    private static string? CodeOf(CompanyMix mix, Draws draws)
    {
        if (draws.Chance(0.05)) return null;
        return mix.Center is { } center ? draws.Pick(IndustryCenters.Of(center).Codes, c => c.Strength).Code : draws.Pick(CompanyMix.Unrelated);
    }

    // The trade is that of the division: the name of a center or a class is full of the center's own keywords and would settle every fit by itself.
    private static string NameOf(string key, string? code) =>
        "模拟企业" + key + (code is null ? "" : "·" + IndustryCatalog.NameOf(code[..3]));

    private static double RevenueOf(CompanyMix mix, ListingBoard board, string? top500, Draws draws)
    {
        var normal = draws.Normal();
        if (top500 is not null) return (top500 == "FortuneGlobal500" ? GlobalFrom : ChinaFrom) * Math.Exp(0.8 * Math.Abs(normal));
        var revenue = mix.RevenueMedianWan * Math.Exp(mix.RevenueSigma * normal);
        return Math.Clamp(board == ListingBoard.None ? revenue : revenue * 6, 50, ChinaFrom);
    }

    private static IReadOnlyList<string> KeywordsOf(CompanyMix mix, Draws draws)
    {
        if (mix.Center is not { } center || !draws.Chance(0.4)) return [];
        var words = IndustryCenters.Of(center).Keywords.Where(k => !k.IsNegative).ToList();
        var taken = new List<string>();
        for (var count = draws.Chance(0.7) ? 1 : draws.Whole(2, 3); count > 0; count--)
        {
            var word = draws.Pick(words, w => w.Weight);
            words.Remove(word);
            taken.Add(word.Word);
        }

        return taken;
    }

    private static IReadOnlyList<string> TagsOf(CompanyMix mix, string? top500, Draws draws)
    {
        var tags = new List<string>();
        if (top500 is not null) tags.Add(top500);
        if (draws.Chance(mix.HighTech)) tags.Add("HighTech");
        if (draws.Chance(0.04)) tags.Add("SpecialisedNew");
        if (draws.Chance(0.02)) tags.Add("LittleGiant");
        if (draws.Chance(0.02)) tags.Add("Gazelle");
        if (mix.Center == CenterId.SmartLogistics && draws.Chance(0.06)) tags.Add("Logistics4A");
        return tags;
    }

    // Quantiles as those of the shipped listed companies: median 0.07, upper quarter 0.18, a few far above.
    private static double GrowthOf(Draws draws)
    {
        var spread = draws.Chance(0.15) ? 0.45 : 0.15;
        return Math.Round(Math.Clamp(0.075 + (spread * draws.Normal()), -0.7, 3), 4);
    }

    private static string Entity(int number)
    {
        Span<char> symbols = stackalloc char[6];
        for (var i = symbols.Length - 1; i >= 0; i--)
        {
            symbols[i] = EntitySymbols[number % EntitySymbols.Length];
            number /= EntitySymbols.Length;
        }

        return new string(symbols);
    }
}
