using System.Xml;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace Matching.Import;

/// <summary>The first worksheet of a workbook.</summary>
internal sealed class XlsxTable : ITable
{
    private readonly IEnumerator<IDictionary<string, object?>> _rows;
    private Cell[] _cells = new Cell[32];

    /// <summary>Opens the workbook; the archive itself has been looked at by <see cref="Workbook"/>.</summary>
    public XlsxTable(Stream content) =>
        _rows = content
            .Query(useHeaderRow: false, excelType: ExcelType.XLSX, configuration: new OpenXmlConfiguration { IgnoreEmptyRows = false, FillMergedCells = false })
            .Cast<IDictionary<string, object?>>()
            .GetEnumerator();

    public string Encoding => "xlsx";

    public bool HasFixedWidth => false;

    public int RowNumber { get; private set; }

    public int CellCount { get; private set; }

    public Fault? RowFault => null;

    public Fault? Broken { get; private set; }

    public Cell this[int position] => position < CellCount ? _cells[position] : Cell.Empty;

    public bool Read()
    {
        try
        {
            if (!_rows.MoveNext()) return false;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or FormatException or KeyNotFoundException or ArgumentException or InvalidOperationException or NullReferenceException or IndexOutOfRangeException)
        {
            // The reader has no exception of its own for a damaged workbook: these are what it throws on one.
            RowNumber++;
            Broken = Workbook.Damaged;
            return false;
        }

        RowNumber++;
        Array.Clear(_cells, 0, CellCount);
        CellCount = 0;
        foreach (var (letters, value) in _rows.Current)
            if (value is not null)
                Put(Position(letters), Cell.Of(value));
        return true;
    }

    public void Dispose() => _rows.Dispose();

    private void Put(int position, Cell cell)
    {
        if (cell.IsEmpty) return;
        if (position >= _cells.Length) Array.Resize(ref _cells, Math.Max(position + 1, _cells.Length * 2));
        _cells[position] = cell;
        CellCount = Math.Max(CellCount, position + 1);
    }

    // Cells right of the sheet's declared width come out of order, so that the letters say the position, not the enumeration.
    private static int Position(string letters)
    {
        var position = 0;
        foreach (var letter in letters) position = (position * 26) + (letter - 'A') + 1;
        return position - 1;
    }
}
