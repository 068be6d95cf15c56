using System.Collections;
using Matching.Domain;

namespace Matching.Catalog;

/// <summary>
/// All companies ordered by key (ordinal), column by column: what follows from their rows alone, and from nothing that happened to them. Immutable and
/// safe for concurrent use.
/// </summary>
/// <remarks>
/// Scans go over the columns. Indexing and enumerating make entries and keep them, so that the same row is the same entry every time; only rows that were
/// touched cost that memory. <see cref="Read"/> keeps nothing.
/// </remarks>
public sealed class CompanyTable : IReadOnlyList<CompanyEntry>
{
    private readonly CompanyEntry?[] _kept;
    private readonly double[] _distances;
    private readonly Lazy<CompanySearch> _search;

    internal CompanyTable(ICompanyRows rows, CompanyColumns columns)
    {
        (Rows, Columns) = (rows, columns);
        _kept = new CompanyEntry?[rows.Count];
        _search = new(() => new CompanySearch(this));
        Groups = new CompanyGroups(columns.GroupKeys);
        _distances = [.. columns.Cities.Values.Select(CompanyEntry.DistanceToHangzhouKm)];
    }

    /// <summary>How many companies there are.</summary>
    public int Count => Rows.Count;

    /// <summary>How well each company fits the six centers.</summary>
    public CodedColumn<CenterFit> Fits => Columns.Fits;

    /// <summary>Industry codes.</summary>
    public CodedColumn<CompanyIndustry> Industries => Columns.Industries;

    /// <summary>What such a company plausibly does in a space (<see cref="InferredActivities"/>).</summary>
    public CodedColumn<IReadOnlyList<Activity>> Activities => Columns.Activities;

    /// <summary>The trades that each company's own words name, a bit for each (<see cref="TradeWords"/>).</summary>
    public CodedColumn<ulong> Trades => Columns.Trades;

    /// <summary>Cities of the headquarters as the rows write them; null when unknown.</summary>
    public CodedColumn<string?> Cities => Columns.Cities;

    /// <summary>Qualification tags, in the order of the row.</summary>
    public CodedColumn<IReadOnlyList<string>> Tags => Columns.Tags;

    /// <summary>Risk flags; null when nobody has checked.</summary>
    public CodedColumn<IReadOnlyList<string>?> RiskFlags => Columns.RiskFlags;

    /// <summary>How much of the world stands behind each row: a <see cref="DataKind"/>.</summary>
    public ReadOnlySpan<byte> DataKinds => Columns.DataKinds;

    /// <summary>The day number (<see cref="DateOnly.DayNumber"/>) from which each row's facts are known; 0 for always.</summary>
    public ReadOnlySpan<int> KnownFrom => Columns.KnownFrom;

    /// <summary>Operating revenue, 万元; NaN when unknown.</summary>
    public ReadOnlySpan<double> RevenueWan => Columns.RevenueWan;

    /// <summary>How many facts each row says, 0–7 (<see cref="CompanyFacts.CountKnown"/>).</summary>
    public ReadOnlySpan<byte> KnownFacts => Columns.KnownFacts;

    /// <summary>Whether each company resides in the district by its tag. Who resides because it introduces others is up to <see cref="CatalogSnapshot"/>.</summary>
    public ReadOnlySpan<bool> TaggedResident => Columns.TaggedResident;

    /// <summary>Which companies belong to one group.</summary>
    public CompanyGroups Groups { get; }

    /// <summary>Finds companies as somebody types; made when first asked for.</summary>
    public CompanySearch Search => _search.Value;

    /// <summary>A company; the same entry every time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public CompanyEntry this[int row]
    {
        get
        {
            CheckRow(row);
            return Volatile.Read(ref _kept[row]) ?? Keep(row);
        }
    }

    /// <summary>A table over rows that are in memory already; it holds these very rows.</summary>
    /// <exception cref="ArgumentException">Two rows have one key.</exception>
    public static CompanyTable Of(IReadOnlyList<Company> companies)
    {
        ArgumentNullException.ThrowIfNull(companies);
        Company[] ordered = [.. companies.OrderBy(c => c.Id, StringComparer.Ordinal)];
        var columns = new CompanyColumnsBuilder();
        columns.Add(ordered);
        return new CompanyTable(new HeldRows(ordered), columns.Build());
    }

    /// <summary>A table over rows that are read once, in any order, and packed: it holds none of them.</summary>
    /// <exception cref="ArgumentException">Two rows have one key.</exception>
    public static CompanyTable Pack(IEnumerable<Company> companies)
    {
        ArgumentNullException.ThrowIfNull(companies);
        var packer = new CompanyPacker();
        foreach (var part in companies.Chunk(CompanyPacker.PartSize)) packer.Add(part);
        return packer.Build();
    }

    /// <summary>A company made anew from its row and not kept: for whoever looks at many once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public CompanyEntry Read(int row)
    {
        CheckRow(row);
        return Entry(row, Rows.Read(row));
    }

    /// <summary>
    /// Reads neighboring companies as <see cref="Read"/> does, for whoever measures many: key, names, credit code, group, scope and keywords may be left empty.
    /// What was derived from them is there.
    /// </summary>
    /// <param name="from">The first row.</param>
    /// <param name="until">The row after the last.</param>
    /// <param name="each">Receives the companies in order.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no such rows.</exception>
    public void ReadFigures(int from, int until, Action<CompanyEntry> each)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(until, Count);
        Rows.ReadFigures(from, until, (row, company) => each(Entry(row, company)));
    }

    /// <summary>Every company in order, made anew and not kept.</summary>
    public IEnumerable<CompanyEntry> ReadAll()
    {
        for (var row = 0; row < Count; row++) yield return Read(row);
    }

    /// <summary>A company's key.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public string IdAt(int row)
    {
        CheckRow(row);
        return Rows.IdAt(row);
    }

    /// <summary>The row of a key; −1 when there is none.</summary>
    public int IndexOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        int low = 0, high = Count - 1;
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = Rows.CompareId(middle, id);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    /// <summary>Every company in order, kept as by the indexer.</summary>
    public IEnumerator<CompanyEntry> GetEnumerator()
    {
        for (var row = 0; row < Count; row++) yield return this[row];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The whole rows.</summary>
    internal ICompanyRows Rows { get; }

    /// <summary>The columns.</summary>
    internal CompanyColumns Columns { get; }

    private CompanyEntry Entry(int row, Company company) => new(row, company, Fits[row], _distances[Cities.Codes[row]], Activities[row], Trades[row]);

    private CompanyEntry Keep(int row)
    {
        var made = Read(row);
        return Interlocked.CompareExchange(ref _kept[row], made, null) ?? made;
    }

    private void CheckRow(int row) => ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Count, nameof(row));
}
