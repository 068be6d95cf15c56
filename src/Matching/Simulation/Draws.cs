namespace Matching.Simulation;

/// <summary>A stream of chance of its own for every thing that is drawn, so that no draw depends on how many came before it or on which thread.</summary>
/// <remarks>
/// SplitMix64 (Steele, Lea and Flood 2014): a stream starts in nanoseconds, unlike that of <see cref="Random"/>, and its integers are the same on every
/// machine. Logarithms may differ there in the last bit; what is drawn is rounded before it is used or written.
/// </remarks>
internal sealed class Draws
{
    private ulong _state;

    private Draws(ulong state) => _state = state;

    /// <summary>The stream of one thing.</summary>
    /// <param name="seed">The seed of the simulation.</param>
    /// <param name="purpose">What is drawn, such as <c>company</c>.</param>
    /// <param name="key">Which one.</param>
    public static Draws For(int seed, string purpose, string key) => new(Hash(Hash(Start(seed), purpose), key));

    /// <summary>The stream of one thing that has a number.</summary>
    public static Draws For(int seed, string purpose, long number) => new(Mix(Hash(Start(seed), purpose) + (ulong)number));

    /// <summary>A number in 0–1, 1 excluded.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Whether something of this probability happens.</summary>
    public bool Chance(double probability) => Unit() < probability;

    /// <summary>A number between two others.</summary>
    public double Between(double low, double high) => low + ((high - low) * Unit());

    /// <summary>A whole number between two others, both included.</summary>
    public int Whole(int low, int high) => low + (int)(Unit() * (high - low + 1));

    /// <summary>A standard normal number (Marsaglia's polar method).</summary>
    public double Normal()
    {
        while (true)
        {
            double x = Between(-1, 1), y = Between(-1, 1), s = (x * x) + (y * y);
            if (s is > 0 and < 1) return x * Math.Sqrt(-2 * Math.Log(s) / s);
        }
    }

    /// <summary>A lognormal number.</summary>
    public double LogNormal(double median, double sigma) => median * Math.Exp(sigma * Normal());

    /// <summary>A logistic number around 0.</summary>
    public double Logistic(double scale)
    {
        var unit = Math.Max(Unit(), double.Epsilon);
        return scale * Math.Log(unit / (1 - unit));
    }

    /// <summary>One of several, all alike.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Whole(0, items.Count - 1)];

    /// <summary>One of several, by weight.</summary>
    public T Pick<T>(IReadOnlyList<T> items, Func<T, double> weight)
    {
        var total = 0.0;
        foreach (var item in items) total += weight(item);
        var left = Unit() * total;
        foreach (var item in items)
        {
            left -= weight(item);
            if (left < 0) return item;
        }

        return items[^1];
    }

    private static ulong Start(int seed) => Mix((uint)seed + 0x9E3779B97F4A7C15UL);

    // FNV-1a: the string's own hash code differs from run to run.
    private static ulong Hash(ulong state, string text)
    {
        foreach (var c in text) state = (state ^ c) * 0x100000001B3UL;
        return Mix(state);
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    private ulong Next() => Mix(_state += 0x9E3779B97F4A7C15UL);
}
