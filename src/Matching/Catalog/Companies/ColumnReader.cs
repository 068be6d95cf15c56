namespace Matching.Catalog;

/// <summary>Reads columns from a snapshot file, into memory.</summary>
/// <param name="file">The file.</param>
/// <param name="count">How many rows the columns have.</param>
internal sealed class ColumnReader(SnapshotFile file, int count) : IColumnChannel
{
    public T[] Plain<T>(string name, T[]? column)
        where T : unmanaged => file.Section<T>(name, count);

    public CodedColumn<T> Coded<T>(string name, CodedColumn<T>? column, Action<ByteWriter, T> write, ReadValue<T> read)
    {
        var bytes = new ByteReader(file.Section<byte>(name + ".values"));
        var values = new T[(int)bytes.Whole()!.Value];
        for (var i = 0; i < values.Length; i++) values[i] = read(ref bytes);
        return new CodedColumn<T>(ReadCodes(name + ".codes", values.Length), values);
    }

    private Codes ReadCodes(string name, int values) => Codes.WidthFor(values) switch
    {
        sizeof(byte) => new Codes(file.Section<byte>(name, count)),
        sizeof(ushort) => new Codes(file.Section<ushort>(name, count)),
        _ => new Codes(file.Section<int>(name, count)),
    };
}
