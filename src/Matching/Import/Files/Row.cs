using Matching.Domain;

namespace Matching.Import;

/// <summary>One row being read: gives typed values and passes every fault on. After a fault the value is the empty one.</summary>
internal abstract class Row
{
    /// <summary>Reads a column's cell. Read each column once a row, or its faults are told twice.</summary>
    public T Get<T>(Column<T> column)
    {
        var cell = Find(column, out var unit);
        if (cell.IsEmpty)
        {
            if (column.Required) Report(column, Faults.Missing);
            return column.Type.Empty;
        }

        if (cell.Kind == CellKind.Text && (Faults.IsFormulaError(cell.Text) ? Faults.FormulaError : Faults.Unreadable(cell.Text)) is { } broken)
        {
            Report(column, broken);
            return column.Type.Empty;
        }

        if (column.Type.Read(cell, unit, out var value) is not { } fault) return value;
        Report(column, fault);
        return fault.Severity == IssueSeverity.Error ? column.Type.Empty : value;
    }

    /// <summary>Whether the column has something written in it, sound or not.</summary>
    public bool Has(Column column) => !Find(column, out _).IsEmpty;

    /// <summary>Reports a fault of this cell.</summary>
    public abstract void Report(Column column, Fault fault);

    /// <summary>Reports an error that lies in how this cell goes with others.</summary>
    public void Error(Column column, Text reason, Text remedy) => Report(column, new Fault(reason, remedy));

    /// <summary>Reports a doubt.</summary>
    public void Warn(Column column, Text reason, Text remedy) => Report(column, Fault.Warning(reason, remedy));

    /// <summary>Reports a day after <paramref name="today"/>.</summary>
    public void NotAfter(Column column, DateOnly? day, DateOnly today)
    {
        if (day > today)
            Error(column, new($"日期晚于今天 {today:yyyy-MM-dd}", $"the day lies after today, {today:yyyy-MM-dd}"), new("请核对日期", "check the date"));
    }

    /// <summary>Reports an id that is not among the known ones; null means that nobody knows them.</summary>
    public void Known(Column column, string? id, IReadOnlySet<string>? known, Text what, IssueSeverity severity = IssueSeverity.Error)
    {
        if (!string.IsNullOrEmpty(id) && known is not null && !known.Contains(id))
            Report(column, Faults.UnknownId(id, what) with { Severity = severity });
    }

    /// <summary>The column's cell, and the unit its title names; empty when the row has no such column.</summary>
    protected abstract Cell Find(Column column, out MeasureUnit? unit);
}
