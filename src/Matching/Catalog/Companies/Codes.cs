using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Matching.Catalog;

/// <summary>For each row the place of its value in a list of values: a byte a row where the list is short, two or four where it is not. Immutable.</summary>
public sealed class Codes
{
    // One of them, by the length of the list.
    private readonly byte[]? _bytes;
    private readonly ushort[]? _shorts;
    private readonly int[]? _wholes;

    internal Codes(byte[] codes) => _bytes = codes;

    internal Codes(ushort[] codes) => _shorts = codes;

    internal Codes(int[] codes) => _wholes = codes;

    /// <summary>The code of a row.</summary>
    public int this[int row] => _bytes is { } bytes ? bytes[row] : _shorts is { } shorts ? shorts[row] : _wholes![row];

    /// <summary>The codes as they lie in memory.</summary>
    internal ReadOnlySpan<byte> Memory => _bytes ?? (_shorts is { } shorts ? MemoryMarshal.AsBytes<ushort>(shorts) : MemoryMarshal.AsBytes<int>(_wholes));

    /// <summary>The same codes as narrow as they can be.</summary>
    /// <param name="codes">The codes.</param>
    /// <param name="values">How many values the list has.</param>
    internal static Codes Of(int[] codes, int values) => WidthFor(values) switch
    {
        sizeof(byte) => new Codes(Array.ConvertAll(codes, code => (byte)code)),
        sizeof(ushort) => new Codes(Array.ConvertAll(codes, code => (ushort)code)),
        _ => new Codes(codes),
    };

    /// <summary>The same codes as narrow as they can be.</summary>
    internal static Codes Of(ushort[] codes, int values) =>
        WidthFor(values) == sizeof(byte) ? new Codes(Array.ConvertAll(codes, code => (byte)code)) : new Codes(codes);

    /// <summary>Bytes that the code of one row takes when the list has so many values: 1, 2 or 4.</summary>
    internal static int WidthFor(int values) => values <= byte.MaxValue + 1 ? sizeof(byte) : values <= ushort.MaxValue + 1 ? sizeof(ushort) : sizeof(int);

    /// <summary>The codes in another order: that of row <c>rows[i]</c> at place i.</summary>
    internal Codes InOrder(int[] rows)
    {
        if (_bytes is { } bytes) return new Codes(Rows.InOrder<byte>(bytes, rows));
        return _shorts is { } shorts ? new Codes(Rows.InOrder<ushort>(shorts, rows)) : new Codes(Rows.InOrder<int>(_wholes, rows));
    }

    /// <summary>Looks up a value for each of neighboring rows.</summary>
    /// <param name="values">One value a code.</param>
    /// <param name="start">The first row.</param>
    /// <param name="column">Receives one value a row.</param>
    public void Spread<T>(ReadOnlySpan<T> values, int start, Span<T> column)
    {
        if (_bytes is { } bytes) Spread(values, bytes.AsSpan(start, column.Length), column);
        else if (_shorts is { } shorts) Spread(values, shorts.AsSpan(start, column.Length), column);
        else Spread(values, _wholes.AsSpan(start, column.Length), column);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Spread<TCode, T>(ReadOnlySpan<T> values, ReadOnlySpan<TCode> codes, Span<T> column)
        where TCode : unmanaged, IBinaryInteger<TCode>
    {
        for (var i = 0; i < column.Length; i++) column[i] = values[int.CreateTruncating(codes[i])];
    }
}
