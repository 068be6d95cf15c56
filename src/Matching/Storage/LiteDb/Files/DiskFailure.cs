namespace Matching.Storage.LiteDb;

/// <summary>The first failure of either file. After it nothing more is written: what is on the disk stays as it was then.</summary>
internal sealed class DiskFailure
{
    private volatile Exception? _first;

    public bool Happened => _first is not null;

    /// <exception cref="IOException">Something has failed before.</exception>
    public void ThrowIfAny()
    {
        if (_first is { } e) throw new IOException($"The disk failed: {e.Message}", e);
    }

    /// <summary>Does it, unless something has failed; keeps its failure.</summary>
    public void Watch(Action action)
    {
        if (Happened) return;
        try
        {
            action();
        }
        catch (Exception e)
        {
            // Kept, not lost: everything that follows reports it.
            _first = e;
        }
    }
}
