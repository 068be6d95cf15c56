namespace Matching.Domain;

/// <summary>Reads the small tables that travel inside the assembly: UTF-8, a header line, commas, no quotes.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows under the header. The last column keeps any further commas, so that a note may be a sentence.</summary>
    /// <param name="fileName">The file's name, such as <c>regions.csv</c>.</param>
    /// <param name="columns">How many columns every row must have.</param>
    /// <exception cref="InvalidOperationException">The table is not embedded, or a row has too few columns: the build is broken.</exception>
    public static IReadOnlyList<string[]> Read(string fileName, int columns)
    {
        var assembly = typeof(EmbeddedTable).Assembly;
        var name = Array.Find(assembly.GetManifestResourceNames(), n => n.EndsWith("." + fileName, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"The table '{fileName}' is not embedded in {assembly.GetName().Name}.");
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        reader.ReadLine();
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0) continue;
            var cells = line.Split(',', columns);
            if (cells.Length != columns) throw new InvalidOperationException($"'{fileName}' has a row without {columns} columns: '{line}'.");
            rows.Add(cells);
        }

        return rows;
    }
}
