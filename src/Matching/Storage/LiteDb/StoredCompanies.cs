using Matching.Domain;

namespace Matching.Storage.LiteDb;

/// <summary>The companies of one revision, which stay in the file and are read when somebody looks at them.</summary>
/// <remarks>
/// The file holds the newest rows only. Each write leaves behind, at the version it replaces, the rows that it replaced; whoever still holds that version
/// reads the newest rows and takes back what has happened since. A newer version does not know the older ones, so that what nobody holds is forgotten.
/// </remarks>
/// <param name="database">The file.</param>
/// <param name="writing">The lock that writers hold: between reading the rows and taking back changes nothing may be written.</param>
/// <param name="count">How many companies there are.</param>
internal sealed class StoredCompanies(StoreDatabase database, Lock writing, int count) : IRows<Company>
{
    private const int PageSize = 4_096;

    private readonly WeakReference<IReadOnlyList<Company>?> _loaded = new(null);
    private (StoredCompanies Next, IReadOnlyDictionary<string, Company?> Before)? _replaced;
    private Action? _commit;

    /// <summary>How many companies there are.</summary>
    public int Count => count;

    public RowList<Company> Rows => new(new LazyRows<Company>(count, Stream, Load));

    /// <inheritdoc/>
    /// <remarks>The caller holds the lock, writes the rows, and then calls <see cref="Commit"/> on the new version.</remarks>
    public TableChange<Company> With(IReadOnlyList<Company> rows)
    {
        var comparison = RowComparison<Company>.Of(RowKinds.Companies, rows, key => database.Read(db => StoreRows.FindCompany(db, key)));
        if (comparison.Written.Count == 0) return new TableChange<Company>(this, RowList<Company>.Empty, comparison.Result);
        var next = new StoredCompanies(database, writing, count + comparison.Result.Added);
        next._commit = () => _replaced = (next, comparison.Before);
        return new TableChange<Company>(next, new RowList<Company>(comparison.Ordered().Rows), comparison.Result);
    }

    /// <summary>This version is in the file now, in place of the one before it.</summary>
    public void Commit()
    {
        _commit?.Invoke();
        _commit = null;
    }

    private IEnumerable<Company> Stream()
    {
        string? last = null;
        var read = 0;
        for (var more = true; more;)
        {
            var page = ReadPage(ref last, out more);
            foreach (var company in page) yield return company;
            read += page.Count;
        }

        database.Check(read == count, $"It holds {read} companies, and {count} were written.");
    }

    private IReadOnlyList<Company> Load()
    {
        if (_loaded.TryGetTarget(out var loaded)) return loaded;
        Company[] all = [.. Stream()];
        _loaded.SetTarget(all);
        return all;
    }

    private List<Company> ReadPage(ref string? last, out bool more)
    {
        lock (writing)
        {
            var after = last;
            var page = database.Read(db => StoreRows.ReadCompanies(db, after, PageSize));
            more = page.Count == PageSize;
            if (page.Count > 0) last = page[^1].Id;
            return TakeBack(page);
        }
    }

    // Nothing is ever deleted: every row of this version still stands under its key. Of several changes to one row the first took away what was here.
    private List<Company> TakeBack(List<Company> page)
    {
        if (_replaced is null) return page;
        var before = new Dictionary<string, Company?>(StringComparer.Ordinal);
        for (var since = _replaced; since is { } later; since = later.Next._replaced)
        {
            foreach (var (key, row) in later.Before) before.TryAdd(key, row);
        }

        return [.. page.Select(row => before.TryGetValue(row.Id, out var old) ? old : row).OfType<Company>()];
    }
}
