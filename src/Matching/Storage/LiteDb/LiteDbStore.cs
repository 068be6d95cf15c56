using Matching.Domain;

namespace Matching.Storage.LiteDb;

/// <summary>The default store: one file on this machine, held by one process at a time.</summary>
/// <remarks>
/// All rows are kept in memory as well, unchangeable and shared with whoever reads: about 2 kB a company, and LiteDB's page cache half as much again.
/// So reading costs nothing, never waits for a writer, and sees one revision; the file is read once, when it is opened. Shortlists, which only grow, stay
/// in the file.
/// </remarks>
public sealed class LiteDbStore : IMatchingStore
{
    private readonly Lock writing = new();
    private readonly StoreDatabase database;
    private volatile StoreState state;
    private StoreMeta meta;
    private bool disposed;

    private LiteDbStore(StoreDatabase database, StoreMeta meta, StoreState state) =>
        (this.database, this.meta, this.state) = (database, meta, state);

    /// <inheritdoc/>
    public long Revision => state.Revision;

    /// <summary>Opens a store's file and takes it for this process; makes it when there is none. An older layout is brought up to date.</summary>
    /// <param name="path">The file; its directory exists.</param>
    /// <param name="time">Dates a new file; the system's clock by default.</param>
    /// <exception cref="StoreInUseException">Another process, or this one, has the file open.</exception>
    /// <exception cref="StoreCorruptException">The file is damaged or is not a store.</exception>
    /// <exception cref="StoreVersionException">The file was written by a newer release.</exception>
    /// <exception cref="DirectoryNotFoundException">The directory does not exist.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static LiteDbStore Open(string path, TimeProvider? time = null) =>
        Open(path, time ?? TimeProvider.System, StoreMigrations.All, StoreFiles.OpenExclusively);

    internal static LiteDbStore Open(
        string path, TimeProvider time, IReadOnlyList<StoreMigration> migrations, Func<string, Stream> openFile)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var full = Path.GetFullPath(path);
        var files = StoreFiles.Open(full, openFile);
        IDisposable held = files;
        try
        {
            var database = StoreDatabase.Open(full, files);
            held = database;
            var meta = StoreLayout.Prepare(full, database, time, migrations);
            var state = StoreState.Of(database.Read(StoreRows.Read), meta.Revision);
            files.Unprotect();
            return new LiteDbStore(database, meta, state);
        }
        catch (Exception e)
        {
            files.Abandon(e);
            held.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public MatchingData Read() => state.Rows;

    /// <inheritdoc/>
    public UpsertResult Upsert(MatchingData rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        lock (writing)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            var change = state.With(rows);
            if (!change.Result.ChangedAnything) return change.Result;
            var next = meta with { Revision = change.Next.Revision };
            database.Write(db =>
            {
                StoreRows.Write(db, change.Written);
                next.Write(db);
            });
            meta = next;
            state = change.Next;
            return change.Result;
        }
    }

    /// <inheritdoc/>
    public void Save(Shortlist shortlist)
    {
        var id = ShortlistKey.Check(shortlist);
        var document = ShortlistDocument.Write(shortlist);
        lock (writing)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            if (FindShortlist(id) is not null) throw ShortlistKey.Taken(id);
            database.Write(db => db.GetCollection(ShortlistDocument.Collection).Insert(document));
        }
    }

    /// <inheritdoc/>
    public Shortlist? FindShortlist(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return database.Read(db =>
            db.GetCollection(ShortlistDocument.Collection).FindById(id) is { } document ? ShortlistDocument.Read(document) : null);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Shortlist> Shortlists() => database.Read(db =>
        ShortlistPayload.NewestFirst(db.GetCollection(ShortlistDocument.Collection).FindAll().Select(ShortlistDocument.Read)));

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (writing)
        {
            if (disposed) return;
            disposed = true;
            database.Dispose();
        }
    }
}
