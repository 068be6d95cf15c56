using Matching.Domain;

namespace Matching.Storage.LiteDb;

/// <summary>The default store: one file on this machine, held by one process at a time.</summary>
/// <remarks>
/// The rows of all kinds but the companies are kept in memory as well, unchangeable and shared with whoever reads: reading them costs nothing and never
/// waits for a writer; they are read once, when the file is opened. Companies and shortlists, of which there may be very many, stay in the file; the
/// companies are read page by page when somebody looks at them, as they were at the revision in hand.
/// </remarks>
public sealed class LiteDbStore : IMatchingStore
{
    private readonly Lock _writing;
    private readonly StoreDatabase _database;
    private volatile StoreState _state;
    private StoreMeta _meta;
    private bool _disposed;

    private LiteDbStore(StoreDatabase database, StoreMeta meta, StoreState state, Lock writing) =>
        (_database, _meta, _state, _writing) = (database, meta, state, writing);

    /// <inheritdoc/>
    public long Revision => _state.Revision;

    /// <inheritdoc/>
    public string CompaniesVersion => _state.CompaniesVersion;

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
            var writing = new Lock();
            var companies = new StoredCompanies(database, writing, meta.Companies);
            var state = StoreState.Of(companies, database.Read(StoreRows.ReadOthers), meta.Revision, meta.CompaniesVersion);
            return new LiteDbStore(database, meta, state, writing);
        }
        catch (Exception e)
        {
            files.Abandon(e);
            held.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public MatchingData Read() => _state.Rows;

    /// <inheritdoc/>
    public UpsertResult Upsert(MatchingData rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        lock (_writing)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            var change = _state.With(rows);
            if (!change.Result.ChangedAnything) return change.Result;
            var companies = (StoredCompanies)change.Next.Companies;
            var next = _meta with { Revision = change.Next.Revision, CompaniesVersion = change.Next.CompaniesVersion, Companies = companies.Count };
            _database.Write(db =>
            {
                StoreRows.Write(db, change.Written);
                next.Write(db);
            });
            companies.Commit();
            _meta = next;
            _state = change.Next;
            return change.Result;
        }
    }

    /// <inheritdoc/>
    public void Save(Shortlist shortlist)
    {
        var id = ShortlistKey.Check(shortlist);
        var document = ShortlistDocument.Write(shortlist);
        lock (_writing)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (FindShortlist(id) is not null) throw ShortlistKey.Taken(id);
            _database.Write(db => db.GetCollection(ShortlistDocument.Collection).Insert(document));
        }
    }

    /// <inheritdoc/>
    public bool Rename(string id, string? name)
    {
        ArgumentNullException.ThrowIfNull(id);
        lock (_writing)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (_database.Read(db => db.GetCollection(ShortlistDocument.Collection).FindById(id)) is not { } document) return false;
            ShortlistDocument.Rename(document, name);
            _database.Write(db => db.GetCollection(ShortlistDocument.Collection).Update(document));
            return true;
        }
    }

    /// <inheritdoc/>
    public Shortlist? FindShortlist(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _database.Read(db =>
            db.GetCollection(ShortlistDocument.Collection).FindById(id) is { } document ? ShortlistDocument.Read(document) : null);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Shortlist> Shortlists() => _database.Read(db =>
        ShortlistPayload.NewestFirst(db.GetCollection(ShortlistDocument.Collection).FindAll().Select(ShortlistDocument.Read)));

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_writing)
        {
            if (_disposed) return;
            _disposed = true;
            _database.Dispose();
        }
    }
}
