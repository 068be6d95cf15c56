using CsvHelper;

namespace Matching.Benchmarks.Place;

/// <summary>Reads the rows of a CSV file with a header.</summary>
internal static class CsvRows
{
    private const char ByteOrderMark = '\uFEFF';

    /// <param name="file">The file, UTF-8.</param>
    /// <param name="required">Columns that must be there; others are passed over.</param>
    /// <exception cref="InvalidDataException">A column is missing or comes twice, a row has another number of fields, or the file is no CSV.</exception>
    public static IEnumerable<CsvRow> Read(string file, params string[] required)
    {
        var row = 1;
        using var content = File.OpenRead(file);
        using var csv = CsvReader.Create(
            content,
            new CsvReaderOptions
            {
                HasHeader = false,
                OnMalformedRecord = record => throw new InvalidDataException($"{file}, row {row}: the row is refused, as its quotes are wrong ({record.Reason})."),
            });
        if (!csv.Read()) throw new InvalidDataException($"{file}: the file is empty.");
        var columns = Columns(file, [.. Fields(csv).Select(name => name.Trim(ByteOrderMark, ' '))], required);
        for (row = 2; csv.Read(); row++)
        {
            if (csv.FieldCount != columns.Count)
                throw new InvalidDataException($"{file}, row {row}: it has {csv.FieldCount} fields where the header has {columns.Count}; the first is '{csv.GetString(0)}'.");
            yield return new CsvRow(file, row, columns, Fields(csv));
        }
    }

    private static Dictionary<string, int> Columns(string file, string[] names, string[] required)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names)
            if (!columns.TryAdd(name, columns.Count))
                throw new InvalidDataException($"{file}, row 1: column '{name}' comes twice.");
        foreach (var name in required)
            if (!columns.ContainsKey(name))
                throw new InvalidDataException($"{file}, row 1: there is no column '{name}'; there are {string.Join(", ", names)}.");
        return columns;
    }

    private static string[] Fields(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];
}
