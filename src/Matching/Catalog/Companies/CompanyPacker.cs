using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Packs rows that come in parts: memory goes to the columns and the packed records, whatever the number of rows.</summary>
internal sealed class CompanyPacker
{
    /// <summary>How many rows make a part: enough for all cores, and few enough to be forgotten soon.</summary>
    public const int PartSize = 8_192;

    private readonly CompanyColumnsBuilder _columns = new();
    private readonly ChunkedBytes _records = new();
    private readonly List<long> _places = [];

    /// <summary>Adds a part.</summary>
    public void Add(Company[] part)
    {
        _columns.Add(part);
        var records = new byte[part.Length][];
        Parallel.For(0, part.Length, i => records[i] = CompanyRecord.Write(part[i]));
        foreach (var record in records) _places.Add(_records.Add(record));
    }

    /// <summary>The table of all parts.</summary>
    /// <exception cref="ArgumentException">Two rows have one key.</exception>
    public CompanyTable Build()
    {
        var order = Order(_columns.Ids);
        var columns = _columns.Build(order);
        var (places, records) = order is null ? (_places, _records) : InOrder(order);
        return new CompanyTable(new PackedRows([.. places], records, columns), columns);
    }

    private (List<long> Places, ChunkedBytes Records) InOrder(int[] order)
    {
        var (places, records) = (new List<long>(order.Length), new ChunkedBytes());
        foreach (var at in order)
        {
            var record = new byte[(at + 1 < _places.Count ? _places[at + 1] : _records.Length) - _places[at]];
            _records.Read(_places[at], record);
            places.Add(records.Add(record));
        }

        return (places, records);
    }

    // Stores give their rows in the order of the keys; then there is nothing to do.
    private static int[]? Order(IReadOnlyList<string> ids)
    {
        var ordered = true;
        for (var i = 1; i < ids.Count && ordered; i++) ordered = string.CompareOrdinal(ids[i - 1], ids[i]) <= 0;
        if (ordered) return null;
        int[] order = [.. Enumerable.Range(0, ids.Count)];
        Array.Sort(order, (one, other) => string.CompareOrdinal(ids[one], ids[other]));
        return order;
    }
}
