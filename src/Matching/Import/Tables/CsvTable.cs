using System.Text;
using CsvHelper;

namespace Matching.Import;

/// <summary>A table of delimited text (RFC 4180). Quoted cells may hold line breaks.</summary>
internal sealed class CsvTable : ITable
{
    // A quote that is never closed would otherwise swallow the rest of the file into memory.
    private const int LongestRow = 4 * 1024 * 1024;

    private readonly CsvReader _reader;
    private Fault? _rowFault;

    public CsvTable(Stream content, Encoding encoding, char delimiter)
    {
        Encoding = encoding.WebName;
        _reader = CsvReader.Create(
            content,
            new CsvReaderOptions
            {
                HasHeader = false,
                SkipEmptyLines = false,
                Separator = delimiter,
                Encoding = encoding,
                PoolStrings = true,
                MaxRecordSize = LongestRow,
                OnMalformedRecord = record => _rowFault = Describe(record.Reason),
            },
            leaveOpen: true);
    }

    public string Encoding { get; }

    public bool HasFixedWidth => true;

    public int RowNumber { get; private set; }

    public int CellCount => _reader.FieldCount;

    public Fault? RowFault => _rowFault;

    public Fault? Broken { get; private set; }

    public Cell this[int position] =>
        position < _reader.FieldCount ? Cell.OfText(FormulaGuard.Remove(_reader.GetString(position))) : Cell.Empty;

    public bool Read()
    {
        _rowFault = null;
        try
        {
            if (!_reader.Read()) return false;
        }
        catch (CsvFormatException)
        {
            RowNumber++;
            Broken = new(
                new("从这一行起有引号没有闭合，或一行超过 4 MB", "from this row on a quote is not closed, or the row is longer than 4 MB"),
                new("检查这一行的双引号", "check the quotation marks of this row"));
            return false;
        }

        RowNumber++;
        return true;
    }

    public void Dispose() => _reader.Dispose();

    private static Fault Describe(CsvMalformedReason reason) => reason == CsvMalformedReason.UnterminatedQuote
        ? new(
            new("双引号没有闭合，后面的行都被并入这一行", "a quotation mark is not closed; the rows after it were swallowed"),
            new("补上右引号", "close it"))
        : new(
            new("单元格中间有双引号", "a quotation mark stands inside a cell"),
            new("把整个单元格放进双引号，里面的双引号写两遍", "put the whole cell in quotation marks and double those inside"));
}
