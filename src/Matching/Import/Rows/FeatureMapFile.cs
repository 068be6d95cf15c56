using Matching.Domain;

namespace Matching.Import;

/// <summary>Reads a map of features: which of the engine's features each feature of a foreign model is.</summary>
internal static class FeatureMapFile
{
    private static readonly string[] ModelTitles = ["model_feature", "模型特征"];
    private static readonly string[] EngineTitles = ["feature", "引擎特征", "特征"];

    /// <summary>The pairs in the order of the file; what is wrong goes to the log, and then there are none.</summary>
    /// <param name="content">A seekable stream at its beginning.</param>
    /// <param name="log">Told of what is wrong.</param>
    public static IReadOnlyList<(string ModelFeature, string Feature)> Read(Stream content, IssueLog log)
    {
        using var table = TableOpener.Open(content, log);
        if (table is null) return [];
        var pairs = new List<(string, string)>();
        if (table.Read())
        {
            var (theirs, ours) = (Find(table, ModelTitles, log), Find(table, EngineTitles, log));
            while (log.ErrorCount == 0 && table.Read())
            {
                if (Enumerable.Range(0, table.CellCount).All(i => table[i].IsEmpty)) continue;
                if (table.RowFault is { } fault) log.Add(table.RowNumber, "", "", fault);
                pairs.Add((Name(table, theirs, ModelTitles, log), Name(table, ours, EngineTitles, log)));
            }
        }

        if (table.Broken is { } broken) log.Add(table.RowNumber, "", "", broken);
        return log.ErrorCount == 0 ? pairs : [];
    }

    private static int Find(ITable table, string[] titles, IssueLog log)
    {
        var places = Enumerable.Range(0, table.CellCount).Where(i => titles.Any(title => Fold.Title(title) == Fold.Title(table[i].Text))).ToArray();
        if (places is [var place]) return place;
        var column = string.Join(" / ", titles);
        log.Error(
            table.RowNumber,
            titles[0],
            "",
            places.Length == 0 ? new Text($"表头缺少列 {column}", $"the header lacks the column {column}") : new Text($"表头有两列 {column}", $"the header has two columns {column}"),
            new Text("表头写 model_feature,feature", "let the header be model_feature,feature"));
        return -1;
    }

    private static string Name(ITable table, int place, string[] titles, IssueLog log)
    {
        if (table[place].IsEmpty) log.Add(table.RowNumber, titles[0], "", Faults.Missing);
        return table[place].Text;
    }
}
