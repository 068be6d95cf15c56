using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Matching.Catalog;

/// <summary>Writes values one after the other, compactly and without loss. <see cref="ByteReader"/> reads them in the same order.</summary>
internal sealed class ByteWriter
{
    /// <summary>Stands where a number's first byte would: no number begins with it.</summary>
    public const byte NoNumber = 0xFF;

    /// <summary>Marks a number of more than 64 bits.</summary>
    public const byte LongNumber = 0x40;

    /// <summary>Marks a negative number.</summary>
    public const byte Negative = 0x80;

    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>What was written so far.</summary>
    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    /// <summary>What was written so far, valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>A whole number or null, in seven bits a byte: small ones of either sign take one.</summary>
    /// <exception cref="OverflowException">It is the least of all numbers, for which there is no room beside null.</exception>
    public void Whole(long? value) => Varint(value is { } v ? checked(Zigzag(v) + 1) : 0);

    /// <summary>A value as it lies in memory.</summary>
    public void Value<T>(T value)
        where T : unmanaged => _bytes.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value)));

    /// <summary>A number to its last bit, or null.</summary>
    public void Real(double? value)
    {
        Value((byte)(value is null ? 0 : 1));
        if (value is { } v) Value(v);
    }

    /// <summary>A decimal with the scale that it has, or null.</summary>
    public void Number(decimal? value)
    {
        if (value is not { } number)
        {
            Value(NoNumber);
            return;
        }

        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        var (high, scale) = ((uint)bits[2], (byte)(bits[3] >> 16));
        Value((byte)(scale | (high != 0 ? LongNumber : 0) | (bits[3] < 0 ? Negative : 0)));
        Varint((uint)bits[0] | ((ulong)(uint)bits[1] << 32));
        if (high != 0) Value(high);
    }

    /// <summary>A text or null: one byte a character when all are ASCII, else two. Nothing is lost, not even half a surrogate pair.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Varint(0);
            return;
        }

        var wide = !Ascii.IsValid(text);
        Varint((((ulong)text.Length << 1) | (wide ? 1u : 0)) + 1);
        if (wide) _bytes.Write(MemoryMarshal.AsBytes(text.AsSpan()));
        else _bytes.Advance(Encoding.ASCII.GetBytes(text, _bytes.GetSpan(text.Length)));
    }

    /// <summary>A list of texts or null.</summary>
    public void Texts(IReadOnlyList<string>? texts)
    {
        Whole(texts?.Count);
        foreach (var text in texts ?? []) Text(text);
    }

    // 0, −1, 1, −2 … become 0, 1, 2, 3 …
    private static ulong Zigzag(long value) => unchecked((ulong)((value << 1) ^ (value >> 63)));

    private void Varint(ulong value)
    {
        for (; value >= 0x80; value >>= 7) Value((byte)(value | 0x80));
        Value((byte)value);
    }
}
