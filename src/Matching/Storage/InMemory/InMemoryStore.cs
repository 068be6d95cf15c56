using Matching.Domain;

namespace Matching.Storage.InMemory;

/// <summary>A store that lives as long as its process: for tests, simulations and trial runs. Durable it is not; all else holds.</summary>
public sealed class InMemoryStore : IMatchingStore
{
    private readonly Lock _writing = new();
    private readonly Dictionary<string, byte[]> _shortlists = new(StringComparer.Ordinal);
    private volatile StoreState _state = StoreState.Empty();

    /// <inheritdoc/>
    public long Revision => _state.Revision;

    /// <inheritdoc/>
    public string CompaniesVersion => _state.CompaniesVersion;

    /// <inheritdoc/>
    public MatchingData Read() => _state.Rows;

    /// <inheritdoc/>
    public UpsertResult Upsert(MatchingData rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        lock (_writing)
        {
            var change = _state.With(rows);
            _state = change.Next;
            return change.Result;
        }
    }

    /// <inheritdoc/>
    public void Save(Shortlist shortlist)
    {
        var id = ShortlistKey.Check(shortlist);
        var payload = ShortlistPayload.Write(shortlist);
        lock (_writing)
        {
            if (!_shortlists.TryAdd(id, payload)) throw ShortlistKey.Taken(id);
        }
    }

    /// <inheritdoc/>
    public bool Rename(string id, string? name)
    {
        ArgumentNullException.ThrowIfNull(id);
        lock (_writing)
        {
            if (!_shortlists.TryGetValue(id, out var payload)) return false;
            _shortlists[id] = ShortlistPayload.Write(ShortlistPayload.Read(payload) with { Name = name });
            return true;
        }
    }

    /// <inheritdoc/>
    public Shortlist? FindShortlist(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        lock (_writing)
            return _shortlists.TryGetValue(id, out var payload) ? ShortlistPayload.Read(payload) : null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Shortlist> Shortlists()
    {
        byte[][] payloads;
        lock (_writing)
            payloads = [.. _shortlists.Values];
        return ShortlistPayload.NewestFirst(payloads.Select(ShortlistPayload.Read));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing is held outside of memory.
    }
}
