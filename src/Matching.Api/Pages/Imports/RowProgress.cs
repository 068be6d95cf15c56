namespace Matching.Api.Pages.Imports;

/// <summary>How many rows were read so far, told on one thread and shown on another.</summary>
public sealed class RowProgress : IProgress<int>
{
    private volatile int _rows;

    /// <summary>The rows.</summary>
    public int Rows => _rows;

    /// <inheritdoc/>
    public void Report(int value) => _rows = value;
}
