using System.Diagnostics;

namespace Matching.Benchmarks.Engine;

/// <summary>Times contenders in turns, round after round, so that whatever disturbs the machine disturbs all of them.</summary>
internal static class RoundRobin
{
    // Shorter measures say more about the clock and the scheduler than about the work; a short warm-up leaves code that the run-time has not optimized yet.
    private const double LeastSeconds = 0.1, WarmUpSeconds = 0.5;
    private const double EnoughSeconds = 3;
    private const int LeastWarmUps = 2;

    /// <summary>Warms every contender up, then times each once a round.</summary>
    public static IReadOnlyList<Timing> Measure(IReadOnlyList<Contender> contenders, int rounds, Action<string> progress)
    {
        var repeats = new int[contenders.Count];
        for (var i = 0; i < repeats.Length; i++)
        {
            progress($"warming up {contenders[i].Name}, {contenders[i].Threads} thread(s)");
            repeats[i] = WarmUp(contenders[i]);
        }

        var rates = contenders.Select(_ => new double[rounds]).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            progress($"round {round + 1} of {rounds}");

            // Another one begins each round: nobody always comes after the same neighbor.
            for (var turn = 0; turn < repeats.Length; turn++)
            {
                var i = (round + turn) % repeats.Length;
                rates[i][round] = contenders[i].Pairs / Seconds(contenders[i].Run, repeats[i]);
            }
        }

        return [.. contenders.Select((contender, i) => new Timing(contender, rates[i]))];
    }

    private static int WarmUp(Contender contender)
    {
        var watch = Stopwatch.StartNew();
        var last = 0.0;
        for (var runs = 0; watch.Elapsed.TotalSeconds < (runs < LeastWarmUps ? EnoughSeconds : WarmUpSeconds); runs++) last = Seconds(contender.Run, 1);
        return Math.Max(1, (int)Math.Ceiling(LeastSeconds / last));
    }

    private static double Seconds(Action run, int repeats)
    {
        // What one contender left behind is not collected on another's time.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < repeats; i++) run();
        return watch.Elapsed.TotalSeconds / repeats;
    }
}
