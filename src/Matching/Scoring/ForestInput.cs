namespace Matching.Scoring;

/// <summary>How the columns that a forest splits on are made of a row of features.</summary>
/// <remarks>
/// Libraries treat missing values differently: a sentinel and a flag here, a default direction per split there. All of them come down to columns, one
/// for each way in which a missing value is replaced, so that a tree itself knows nothing but "at most the threshold goes left".
/// </remarks>
public sealed class ForestInput
{
    /// <summary>Takes the columns.</summary>
    /// <param name="features">Values of a row of features.</param>
    /// <param name="columns">The columns in order.</param>
    /// <exception cref="ArgumentException">A column refers to a feature that does not exist.</exception>
    public ForestInput(int features, IReadOnlyList<InputColumn> columns)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(features);
        for (var i = 0; i < columns.Count; i++)
        {
            if ((uint)columns[i].Feature >= (uint)features) throw new ArgumentException($"Column {i} is made of feature {columns[i].Feature} of {features}.", nameof(columns));
        }

        Features = features;
        Columns = columns;
    }

    /// <summary>Values of a row of features.</summary>
    public int Features { get; }

    /// <summary>The columns in order.</summary>
    public IReadOnlyList<InputColumn> Columns { get; }

    /// <summary>Every feature is a column as it is; a missing value goes right at every split.</summary>
    public static ForestInput Plain(int features) => new(features, [.. Enumerable.Range(0, features).Select(i => new InputColumn(i))]);

    /// <summary>Encodes one row.</summary>
    /// <param name="values">The features, NaN where missing.</param>
    /// <param name="encoded">Receives one value a column.</param>
    /// <exception cref="ArgumentException">A span has the wrong length.</exception>
    public void Encode(ReadOnlySpan<float> values, Span<float> encoded)
    {
        if (values.Length != Features) throw new ArgumentException($"Expected {Features} values but got {values.Length}.", nameof(values));
        if (encoded.Length != Columns.Count) throw new ArgumentException($"Expected room for {Columns.Count} values but got {encoded.Length}.", nameof(encoded));
        for (var i = 0; i < encoded.Length; i++) encoded[i] = Columns[i].Encode(values[Columns[i].Feature]);
    }
}
