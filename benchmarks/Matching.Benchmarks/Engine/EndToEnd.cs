using System.Diagnostics;
using Matching.Catalog;
using Matching.Scoring;

namespace Matching.Benchmarks.Engine;

/// <summary>What a user of the engine waits for, on every core: shortlists of a hundred, and an enquiry over all spaces.</summary>
internal static class EndToEnd
{
    public const string Shortlist = "matching-shortlist", Shortlists = "matching-shortlists", Match = "matching-match";

    // As many as are shown when nobody says otherwise for a match; a shortlist of a hundred is what a mailing asks for.
    private const int Top = 100, MatchTop = 10;

    /// <summary>The name of a kind of lists that are ranked with vectors of a width.</summary>
    public static string NameOf(string lists, KernelPath path) => $"{lists}-{path.ToString().ToLowerInvariant()}";

    /// <summary>Companies for one space and for some spaces one after the other, in every width; spaces for one enquiry in the widest.</summary>
    public static IEnumerable<Contender> Contenders(BenchmarkWorld world, Forest forest, int spaces)
    {
        var one = world.SomeSpaces(1);
        var many = world.SomeSpaces(spaces);
        foreach (var path in KernelPaths.Available)
        {
            var engine = new BenchmarkEngine(world, forest, path);
            yield return Of(NameOf(Shortlist, engine.Path), () => Rank(engine, one));

            // Without vectors one space says it all, and more would take up the time of the others.
            if (path != KernelPath.Scalar) yield return Of(NameOf(Shortlists, engine.Path), () => Rank(engine, many));
        }

        var widest = new BenchmarkEngine(world, forest);
        yield return Of(Match, () => widest.Match(MatchTop).Candidates) with { Yardstick = LightGbmContender.MatchName };
    }

    // The first run also says how many pairs there are: companies that already sit in the district are left out.
    private static Contender Of(string name, Func<int> run)
    {
        var watch = Stopwatch.StartNew();
        var pairs = run();
        return new Contender(name, Part.WholeList, Environment.ProcessorCount, pairs, () => run(), FirstSeconds: watch.Elapsed.TotalSeconds);
    }

    private static int Rank(BenchmarkEngine engine, IReadOnlyList<Offering> spaces) => spaces.Sum(space => engine.Shortlist(space, Top).Candidates);
}
