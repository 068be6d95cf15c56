using System.Numerics;

namespace Matching.Ranking;

/// <summary>A place of <see cref="ICandidates"/> with what decides its rank.</summary>
/// <param name="Place">The place.</param>
/// <param name="Score">Its score; NaN when it has none.</param>
/// <param name="Failed">The gates it fails, bit i for gate i of <see cref="Gates.GateSet.All"/>.</param>
public readonly record struct RankedPlace(int Place, double Score, uint Failed)
{
    /// <summary>Whether it fails no gate.</summary>
    public bool Feasible => Failed == 0;

    /// <summary>How many gates it fails.</summary>
    public int Failures => BitOperations.PopCount(Failed);
}
