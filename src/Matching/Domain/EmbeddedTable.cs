using System.Reflection;

namespace Matching.Domain;

/// <summary>
/// Reads the tables that lie beside the code. They are written for this reader: UTF-8, comma-separated, no quoting, <c>#</c> lines are remarks.
/// </summary>
/// <remarks>Files of users go through the import, which knows quoting and encodings; these need neither, and the domain uses no package.</remarks>
internal static class EmbeddedTable
{
    /// <summary>All rows under the header line.</summary>
    /// <param name="path">Folder and file under the project, such as <c>Domain/LandUse/land_use_classes.csv</c>.</param>
    /// <exception cref="InvalidDataException">The table is missing or a row has another number of cells than the header.</exception>
    internal static IReadOnlyList<string[]> Rows(string path) => Read(path).Rows;

    /// <summary>The header and all rows under it.</summary>
    /// <exception cref="InvalidDataException">The table is missing or a row has another number of cells than the header.</exception>
    internal static (string[] Header, IReadOnlyList<string[]> Rows) Read(string path)
    {
        using var reader = new StreamReader(Open(path));
        string[]? header = null;
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split(',');
            if (header is null)
                header = cells;
            else if (cells.Length != header.Length)
                throw new InvalidDataException($"{path}: '{line}' has {cells.Length} cells; the header has {header.Length}.");
            else
                rows.Add(cells);
        }

        return (header ?? throw new InvalidDataException($"{path} has no header."), rows);
    }

    /// <summary>The raw content of an embedded file.</summary>
    /// <exception cref="InvalidDataException">There is no such file.</exception>
    internal static Stream Open(string path) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream("Matching." + path.Replace('/', '.'))
        ?? throw new InvalidDataException($"{path} is not embedded in the engine.");
}
