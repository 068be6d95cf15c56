using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Rows as records one after the other, made into companies when they are looked at.</summary>
/// <param name="places">Where each row's record begins, in the order of the keys.</param>
/// <param name="records">The records, in any order.</param>
/// <param name="columns">The columns that hold what the records do not.</param>
internal sealed class PackedRows(long[] places, IByteStore records, CompanyColumns columns) : ICompanyRows
{
    public int Count => places.Length;

    /// <summary>Where each row's record begins in <see cref="Records"/>.</summary>
    public long[] Places => places;

    /// <summary>The records.</summary>
    public IByteStore Records => records;

    public Company Read(int row) => Read(row, words: true);

    public Company ReadFigures(int row) => Read(row, words: false);

    public string IdAt(int row)
    {
        var id = new ByteReader(records.From(places[row])).Text()!;
        GC.KeepAlive(records);
        return id;
    }

    public int CompareId(int row, string id)
    {
        var order = new ByteReader(records.From(places[row])).CompareText(id);
        GC.KeepAlive(records);
        return order;
    }

    private Company Read(int row, bool words)
    {
        var company = CompanyRecord.Read(records.From(places[row]), columns, row, words);
        GC.KeepAlive(records);
        return company;
    }
}
