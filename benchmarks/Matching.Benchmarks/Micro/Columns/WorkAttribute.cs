namespace Matching.Benchmarks;

/// <summary>Says how much one call of a benchmark does, for the columns that speak of pairs and trees.</summary>
/// <param name="pairs">Pairs that one call handles.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class WorkAttribute(int pairs) : Attribute
{
    /// <summary>Pairs that one call handles.</summary>
    public int Pairs { get; } = pairs;

    /// <summary>Trees that each pair is scored with; 0 where none are.</summary>
    public int Trees { get; init; }
}
