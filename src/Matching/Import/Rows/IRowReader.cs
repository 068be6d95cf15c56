namespace Matching.Import;

/// <summary>Rows of features that are read one after another.</summary>
internal interface IRowReader : IDisposable
{
    /// <summary>Whether the rows have ids of their own.</summary>
    bool HasIds { get; }

    /// <summary>The current row's id; empty when it has none.</summary>
    string Id { get; }

    /// <summary>Reads the next row; what is wrong with it goes to the log.</summary>
    /// <param name="values">Receives the features, NaN where missing.</param>
    /// <returns>False at the end.</returns>
    bool Read(Span<float> values);
}
