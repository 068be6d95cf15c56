using System.Buffers;
using Matching.Catalog;
using Matching.Features;

namespace Matching.Ranking;

/// <summary>Room to evaluate one block of spaces in, borrowed from the pool.</summary>
/// <param name="rows">Places of the block.</param>
internal readonly struct SpaceScratch(int rows) : IDisposable
{
    /// <summary>Pairs that are gated and measured at a time: as many as leave room for their spaces in the processor's nearest memory.</summary>
    public const int Strip = 128;

    /// <summary>One strip.</summary>
    public Pair[] Pairs { get; } = ArrayPool<Pair>.Shared.Rent(Strip);

    /// <summary>The place of each row that is scored.</summary>
    public int[] Places { get; } = ArrayPool<int>.Shared.Rent(rows);

    /// <summary>Their features, feature by feature.</summary>
    public float[] Columns { get; } = ArrayPool<float>.Shared.Rent(rows * FeatureSchema.Current.Count);

    /// <summary>Their scores.</summary>
    public double[] Scores { get; } = ArrayPool<double>.Shared.Rent(rows);

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<Pair>.Shared.Return(Pairs, clearArray: true);
        ArrayPool<int>.Shared.Return(Places);
        ArrayPool<float>.Shared.Return(Columns);
        ArrayPool<double>.Shared.Return(Scores);
    }
}
