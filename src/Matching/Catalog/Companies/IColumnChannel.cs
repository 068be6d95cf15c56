namespace Matching.Catalog;

/// <summary>Reads the next value.</summary>
internal delegate T ReadValue<T>(ref ByteReader bytes);

/// <summary>Where columns go to or come from: one description of a table's columns serves both ways.</summary>
internal interface IColumnChannel
{
    /// <summary>A plain column: writes the one given, or reads one.</summary>
    T[] Plain<T>(string name, T[]? column)
        where T : unmanaged;

    /// <summary>A coded column: writes the one given, or reads one.</summary>
    CodedColumn<T> Coded<T>(string name, CodedColumn<T>? column, Action<ByteWriter, T> write, ReadValue<T> read);
}
