using Matching.Domain;

namespace Matching.Storage.InMemory;

/// <summary>A store that lives as long as its process: for tests, simulations and trial runs. Durable it is not; all else holds.</summary>
public sealed class InMemoryStore : IMatchingStore
{
    private readonly Lock writing = new();
    private readonly Dictionary<string, byte[]> shortlists = new(StringComparer.Ordinal);
    private volatile StoreState state = StoreState.Empty;

    /// <inheritdoc/>
    public long Revision => state.Revision;

    /// <inheritdoc/>
    public MatchingData Read() => state.Rows;

    /// <inheritdoc/>
    public UpsertResult Upsert(MatchingData rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        lock (writing)
        {
            var change = state.With(rows);
            state = change.Next;
            return change.Result;
        }
    }

    /// <inheritdoc/>
    public void Save(Shortlist shortlist)
    {
        var id = ShortlistKey.Check(shortlist);
        var payload = ShortlistPayload.Write(shortlist);
        lock (writing)
        {
            if (!shortlists.TryAdd(id, payload)) throw ShortlistKey.Taken(id);
        }
    }

    /// <inheritdoc/>
    public Shortlist? FindShortlist(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        lock (writing)
            return shortlists.TryGetValue(id, out var payload) ? ShortlistPayload.Read(payload) : null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Shortlist> Shortlists()
    {
        byte[][] payloads;
        lock (writing)
            payloads = [.. shortlists.Values];
        return ShortlistPayload.NewestFirst(payloads.Select(ShortlistPayload.Read));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing is held outside of memory.
    }
}
