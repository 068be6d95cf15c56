using Matching.Catalog;

namespace Matching.Benchmarks.Engine;

/// <summary>What a user of the engine waits for, through its one door and on every core: shortlists of a hundred, and an enquiry over all spaces.</summary>
internal static class EndToEnd
{
    public const string Shortlist = "matching-shortlist", Shortlists = "matching-shortlists", Match = "matching-match";

    private const int Top = 100;

    /// <summary>Companies for one space, for some spaces one after the other, and spaces for one enquiry.</summary>
    public static IEnumerable<Contender> Contenders(BenchmarkEngine engine, BenchmarkWorld world, int spaces)
    {
        var one = world.SomeSpaces(1);
        var many = world.SomeSpaces(spaces);
        yield return Of(Shortlist, () => Rank(engine, one));
        yield return Of(Shortlists, () => Rank(engine, many));
        yield return Of(Match, () => engine.Match(Top).Candidates) with { Yardstick = LightGbmContender.MatchName };
    }

    // The first run says how many pairs there are: companies that already sit in the district are left out.
    private static Contender Of(string name, Func<int> run) => new(name, Part.WholeList, Environment.ProcessorCount, run(), () => run());

    private static int Rank(BenchmarkEngine engine, IReadOnlyList<Offering> spaces) => spaces.Sum(space => engine.Shortlist(space, Top).Candidates);
}
