namespace Matching.Catalog;

/// <summary>Writes columns into a snapshot file.</summary>
internal sealed class ColumnWriter(SnapshotWriter file) : IColumnChannel
{
    public T[] Plain<T>(string name, T[]? column)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(column);
        file.Add<T>(name, column);
        return column;
    }

    public CodedColumn<T> Coded<T>(string name, CodedColumn<T>? column, Action<ByteWriter, T> write, ReadValue<T> read)
    {
        ArgumentNullException.ThrowIfNull(column);
        var values = new ByteWriter();
        values.Whole(column.Values.Count);
        foreach (var value in column.Values) write(values, value);
        file.Add(name + ".codes", column.Codes.Memory);
        file.Add(name + ".values", values.Written);
        return column;
    }
}
