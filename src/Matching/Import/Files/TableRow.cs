namespace Matching.Import;

/// <summary>The current row of a table, read through its header. One instance serves the whole table.</summary>
internal sealed class TableRow(ITable table, Header header, IssueLog log) : Row
{
    /// <summary>Whether the current row has an error.</summary>
    public bool Failed { get; private set; }

    public void Begin() => Failed = false;

    public override void Report(Column column, Fault fault)
    {
        Failed |= fault.Severity == IssueSeverity.Error;
        log.Add(table.RowNumber, header.TitleOf(column), Find(column, out _).Text, fault, PositionOf(column));
    }

    /// <summary>Reports faults of this cell of the current row when later ones have been read.</summary>
    public Action<Fault> Later(Column column)
    {
        var (number, title, text, position) = (table.RowNumber, header.TitleOf(column), Find(column, out _).Text, PositionOf(column));
        return fault => log.Add(number, title, text, fault, position);
    }

    /// <summary>Reports a fault of the row as a whole, or of a cell that belongs to no column.</summary>
    public void Report(Fault fault, int? position = null)
    {
        Failed |= fault.Severity == IssueSeverity.Error;
        log.Add(table.RowNumber, "", "", fault, position);
    }

    protected override Cell Find(Column column, out MeasureUnit? unit)
    {
        unit = header.UnitOf(column);
        var position = header.PositionOf(column);
        return position < 0 ? Cell.Empty : table[position];
    }

    private int? PositionOf(Column column) => header.PositionOf(column) is >= 0 and var position ? position : null;
}
