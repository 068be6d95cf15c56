using System.Globalization;

namespace Matching.Planning;

/// <summary>How CP-SAT searches: the same problem, seed and effort end at the same answer, unless the clock ends it first.</summary>
internal static class SatParameters
{
    // Interleaved workers take turns in a fixed order, whatever the machine's cores.
    private const int Workers = 8;

    /// <summary>The parameters as the solver reads them.</summary>
    /// <param name="seed">Decides everything random.</param>
    /// <param name="effort">Limit in the solver's own deterministic time.</param>
    /// <param name="gap">The relative gap at which it ends.</param>
    /// <param name="time">Limit by the clock.</param>
    public static string Of(int seed, double effort, double gap, TimeSpan time) => string.Create(
        CultureInfo.InvariantCulture,
        $"num_workers:{Workers} interleave_search:true random_seed:{seed} relative_gap_limit:{gap} max_deterministic_time:{effort} max_time_in_seconds:{Math.Max(0.01, time.TotalSeconds)}");
}
