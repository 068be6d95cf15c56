namespace Matching.Catalog;

/// <summary>A <see cref="CompanyTable"/> as a snapshot file.</summary>
internal static class CompanyTableFile
{
    private const string Records = "records";
    private const string Places = "places";

    /// <summary>What the content of a file depends on beside the rows: the engine itself, whose code and tables derive the columns.</summary>
    /// <remarks>The identity of the compiled engine is a hash of all its code and data, so that nobody has to remember to count a version up.</remarks>
    public static string Deriver { get; } = typeof(CompanyTable).Module.ModuleVersionId.ToString("N");

    /// <summary>Writes a table; rows that are held are packed for it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The file; its directory exists.</param>
    /// <param name="key">Names the rows.</param>
    /// <exception cref="IOException">It cannot be written; what was there before still is.</exception>
    public static void Write(CompanyTable table, string path, string key)
    {
        if (table.Rows is not PackedRows rows || rows.Records is not ChunkedBytes records)
        {
            Write(CompanyTable.Pack(table.ReadAll().Select(entry => entry.Company)), path, key);
            return;
        }

        using var file = new SnapshotWriter(path, key);
        CompanyColumnsFormat.Through(new ColumnWriter(file), table.Columns);
        file.Add<long>(Places, rows.Places);
        file.Add(Records, records.Parts);
        file.Commit();
    }

    /// <summary>Opens a table: its columns in memory, its rows in the file, read one by one when they are looked at.</summary>
    /// <returns>Null when there is no such file, or it is whole and of other rows.</returns>
    /// <exception cref="SnapshotRefusedException">It is foreign, cut short, damaged, of another format, or does not hold a table.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static CompanyTable? Open(string path, string key)
    {
        if (SnapshotFile.Open(path, key) is not { } file) return null;
        try
        {
            var places = file.Section<long>(Places);
            var columns = CompanyColumnsFormat.Through(new ColumnReader(file, places.Length), null);
            return new CompanyTable(new PackedRows(places, new FileBytes(file, Records), columns), columns);
        }
        catch (Exception e) when (e is not IOException)
        {
            throw new SnapshotRefusedException(path, $"It does not hold a table of companies ({e.Message}).", e);
        }
    }
}
