namespace Matching.Import;

/// <summary>The first rows of a table: the titles, and below them the English keys of a workbook, where there are any (domain 8.2).</summary>
internal sealed class TitleRows
{
    private readonly string[]? _below;

    private TitleRows(int row, string[] titles, string[]? below) => (Row, Titles, _below) = (row, titles, below);

    /// <summary>The row of the titles as a spreadsheet numbers it.</summary>
    public int Row { get; }

    /// <summary>The titles as they are written.</summary>
    public string[] Titles { get; }

    /// <summary>Whether a row follows; the table then stands on it.</summary>
    public bool HasMore => _below is not null;

    /// <summary>Reads the titles and the row after them; null when the table is blank.</summary>
    public static TitleRows? Read(ITable table)
    {
        if (!table.ReadFilled()) return null;
        var (row, titles) = (table.RowNumber, table.Texts());
        return new TitleRows(row, titles, table.ReadFilled() ? table.Texts() : null);
    }

    /// <summary>The row of keys; null when the row below the titles is none for this kind of file.</summary>
    public string[]? KeysOf(FileFormat format) => _below is not null && Header.IsKeyRow(_below, format.Names) ? _below : null;
}
