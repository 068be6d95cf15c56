using Matching.Domain;

namespace Matching.Storage;

/// <summary>Keeps the bureau's rows and shortlists. Implementations are safe for concurrent callers.</summary>
/// <remarks>
/// Every write is atomic and durable when the call returns: after a crash either all of it is there or none.
/// Lists come back ordered by key, compared by ordinal, so that two stores with the same rows read the same.
/// </remarks>
public interface IMatchingStore : IDisposable
{
    /// <summary>Counts up with every write that changed a row; the catalog is rebuilt when it moves. Keeping a shortlist does not move it.</summary>
    long Revision { get; }

    /// <summary>
    /// Changes whenever a company's row changes, and only then; outlives the process where the rows do. Never the same for other rows, in this store or
    /// another: what was computed from the companies alone may be kept under it.
    /// </summary>
    string CompaniesVersion { get; }

    /// <summary>All rows of all kinds, as of one revision.</summary>
    /// <remarks>
    /// The companies may be read only when somebody looks at them, and be those of that revision even then; going through them in order holds few at a
    /// time. Looking may then fail as reading a medium can, and after the store was closed it does.
    /// </remarks>
    MatchingData Read();

    /// <summary>Adds the rows, or replaces those with the same key: all of them or, on any failure, none.</summary>
    /// <exception cref="ArgumentException">A row is null, or its key is missing, empty or longer than 1 000 bytes of UTF-8.</exception>
    /// <exception cref="IOException">The medium failed: the store has stopped, and after reopening the write is there as a whole or not at all.</exception>
    /// <returns>What was added, replaced by something different, or already there unchanged.</returns>
    UpsertResult Upsert(MatchingData rows);

    /// <summary>Keeps a shortlist. Nothing of a shortlist but its name is ever changed once it is kept.</summary>
    /// <exception cref="InvalidOperationException">A shortlist with this id is already kept.</exception>
    void Save(Shortlist shortlist);

    /// <summary>Gives a kept shortlist another name.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="name">The name; null takes it away.</param>
    /// <returns>False when there is no such shortlist.</returns>
    bool Rename(string id, string? name);

    /// <summary>A kept shortlist, or null.</summary>
    Shortlist? FindShortlist(string id);

    /// <summary>All kept shortlists, newest first.</summary>
    IReadOnlyList<Shortlist> Shortlists();
}
