using Matching.Simulation;

namespace Matching.Benchmarks.Simulate;

/// <summary>A way in which districts differ from the rules.</summary>
/// <param name="Name">Its name in slices.</param>
/// <param name="Strength">How strongly what no rule weighs counts, as the standard deviation for one typical spread of a feature.</param>
internal sealed record Tastes(string Name, double Strength)
{
    /// <summary>Companies want what the appendix states; and districts with tastes of their own.</summary>
    public static IReadOnlyList<Tastes> All { get; } = [new("stated", 0), new("own-tastes", 0.6)];

    /// <summary>Whether they are more than what is stated.</summary>
    public bool IsOwn => Strength > 0;

    /// <summary>What companies of one district want.</summary>
    public Wants Of(int seed) => Wants.OfItsOwn(seed, Strength);
}
