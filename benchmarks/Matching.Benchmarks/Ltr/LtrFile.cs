using System.Globalization;
using Matching.Import;

namespace Matching.Benchmarks.Ltr;

/// <summary>Reads svmlight files with queries: <c>label qid:n index:value …</c>, or without <c>qid</c> and with a file of query sizes beside.</summary>
internal static class LtrFile
{
    // A number far beyond this is a damaged file, and would ask for more memory than there is.
    private const int MostFeatures = 100_000;

    /// <summary>Reads two files of the same features.</summary>
    /// <exception cref="FormatException">A row, its label or its query is wrong, or the queries are told nowhere; the message names file and line.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static (LtrData Train, LtrData Test) Read(string train, string test, bool absentIsMissing)
    {
        var (ofTrain, ofTest) = (LtrHead.Read(train), LtrHead.Read(test));
        var all = ofTrain.Concat(ofTest).ToArray();
        var isZeroBased = all.Any(h => h.Lowest == 0);
        var width = all.Max(h => h.Highest ?? 0) + (isZeroBased ? 1 : 0);
        if (width is 0 or > MostFeatures) throw new FormatException($"{train}: features are numbered up to {width}; there must be 1 to {MostFeatures} of them.");
        var options = new RowOptions { IsSvmlight = true, IsZeroBased = isZeroBased, AbsentIsZero = !absentIsMissing };
        return (Read(train, ofTrain, width, options), Read(test, ofTest, width, options));
    }

    private static LtrData Read(string file, IReadOnlyList<LtrHead> heads, int width, RowOptions options)
    {
        var names = QueryNames(file, heads);
        var values = Values(file, heads, width, options);

        // Queries may be torn apart and unsorted; the libraries want the rows of each together.
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names) places.TryAdd(name, places.Count);
        int[] order = [.. Enumerable.Range(0, values.Length).OrderBy(row => places[names[row]])];
        return new LtrData([.. order.Select(i => values[i])], [.. order.Select(i => heads[i].Grade)], [.. order.Select(i => places[names[i]])], [.. places.Keys]);
    }

    private static float[][] Values(string file, IReadOnlyList<LtrHead> heads, int width, RowOptions options)
    {
        var log = new IssueLog(file);
        string[] names = [.. Enumerable.Range(options.IsZeroBased ? 0 : 1, width).Select(i => i.ToString(CultureInfo.InvariantCulture))];
        using var stream = File.OpenRead(file);
        using var reader = RowFile.Open(stream, new RowFeatures(names, new bool[width], []), options, log)!;
        var rows = new float[heads.Count][];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new float[width];
            reader.Read(rows[i]);
            if (log.ErrorCount > 0) throw new FormatException(log.Issues()[0].ToString());
            if (rows[i].AsSpan().ContainsAny(float.PositiveInfinity, float.NegativeInfinity)) throw new FormatException($"{file}:{heads[i].Line}: a value is infinite.");
        }

        return rows;
    }

    private static string[] QueryNames(string file, IReadOnlyList<LtrHead> heads)
    {
        if (heads.All(h => h.Query is null)) return FromSizes(file, heads);
        if (heads.FirstOrDefault(h => string.IsNullOrEmpty(h.Query)) is { Line: > 0 } without)
            throw new FormatException($"{file}:{without.Line}: the row has no qid, others have.");
        return [.. heads.Select(h => h.Query!)];
    }

    private static string[] FromSizes(string file, IReadOnlyList<LtrHead> heads)
    {
        var beside = file + ".query";
        if (!File.Exists(beside))
            throw new FormatException($"{file}:{heads[0].Line}: rows have no qid, and there is no {beside} that says how many rows each query has.");
        var names = new List<string>();
        var line = 0;
        foreach (var text in File.ReadLines(beside))
        {
            line++;
            if (string.IsNullOrWhiteSpace(text)) continue;
            if (!int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var size) || size < 1)
                throw new FormatException($"{beside}:{line}: '{text}' is no number of rows.");
            if (names.Count + size > heads.Count) throw new FormatException($"{beside}:{line}: up to here it speaks of {names.Count + (long)size} rows; {file} has {heads.Count}.");
            names.AddRange(Enumerable.Repeat(line.ToString(CultureInfo.InvariantCulture), size));
        }

        return names.Count == heads.Count ? [.. names] : throw new FormatException($"{beside}:{line}: it speaks of {names.Count} rows; {file} has {heads.Count}.");
    }
}
