using System.Buffers;
using System.Runtime.CompilerServices;
using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Rows as records one after the other, made into companies when they are looked at.</summary>
/// <param name="places">Where each row's record begins, rising: it ends before the next one.</param>
/// <param name="records">The records, in the order of the keys.</param>
/// <param name="columns">The columns that hold what the records do not.</param>
internal sealed class PackedRows(long[] places, IByteStore records, CompanyColumns columns) : ICompanyRows
{
    // Some 30 kB: they stay in the first caches until they are decoded.
    private const int RowsAtOnce = 256;

    public int Count => places.Length;

    /// <summary>Where each row's record begins in <see cref="Records"/>.</summary>
    public long[] Places => places;

    /// <summary>The records.</summary>
    public IByteStore Records => records;

    public Company Read(int row)
    {
        var bytes = Rent(row, row + 1);
        var company = CompanyRecord.Read(bytes, columns, row);
        ArrayPool<byte>.Shared.Return(bytes);
        return company;
    }

    // A million rows are read at the start, before the runtime finds out by itself that this is worth optimizing.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void ReadFigures(int from, int until, Action<int, Company> each)
    {
        for (var start = from; start < until; start += RowsAtOnce)
        {
            var end = Math.Min(start + RowsAtOnce, until);
            var bytes = Rent(start, end);
            for (var row = start; row < end; row++) each(row, CompanyRecord.Read(bytes.AsSpan((int)(places[row] - places[start])), columns, row, words: false));
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    public string IdAt(int row)
    {
        var bytes = Rent(row, row + 1);
        var id = new ByteReader(bytes).Text()!;
        ArrayPool<byte>.Shared.Return(bytes);
        return id;
    }

    public int CompareId(int row, string id)
    {
        var bytes = Rent(row, row + 1);
        var order = new ByteReader(bytes).CompareText(id);
        ArrayPool<byte>.Shared.Return(bytes);
        return order;
    }

    // What could not be given back, because a record was damaged, is left to the collector.
    private byte[] Rent(int from, int until)
    {
        var length = checked((int)((until < places.Length ? places[until] : records.Length) - places[from]));
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        records.Read(places[from], bytes.AsSpan(0, length));
        return bytes;
    }
}
