using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Matching.Catalog;

/// <summary>Reads what <see cref="ByteWriter"/> wrote.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>Whether all was read.</summary>
    public readonly bool AtEnd => _rest.IsEmpty;

    public long? Whole()
    {
        var coded = Varint();
        return coded == 0 ? null : (long)((coded - 1) >> 1) ^ -(long)((coded - 1) & 1);
    }

    public T Value<T>()
        where T : unmanaged
    {
        var value = MemoryMarshal.Read<T>(_rest);
        _rest = _rest[Unsafe.SizeOf<T>()..];
        return value;
    }

    public double? Real() => Value<byte>() == 0 ? null : Value<double>();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public decimal? Number()
    {
        var head = Value<byte>();
        if (head == ByteWriter.NoNumber) return null;
        var low = Varint();
        var high = (head & ByteWriter.LongNumber) != 0 ? Value<int>() : 0;
        return new decimal((int)low, (int)(low >> 32), high, (head & ByteWriter.Negative) != 0, (byte)(head & 0x1F));
    }

    /// <summary>A text; one that is not wanted is passed over, and null stands for it.</summary>
    public string? Text(bool wanted = true)
    {
        if (!TryText(out var content, out var wide) || !wanted) return null;
        return wide ? new string(MemoryMarshal.Cast<byte, char>(content)) : Encoding.ASCII.GetString(content);
    }

    /// <summary>A list of texts; one that is not wanted is passed over, and null stands for it.</summary>
    public IReadOnlyList<string>? Texts(bool wanted = true)
    {
        if (Whole() is not { } count) return null;
        if (!wanted)
        {
            for (var left = count; left > 0; left--) Text(wanted: false);
            return null;
        }

        var texts = new string[count];
        for (var i = 0; i < texts.Length; i++) texts[i] = Text()!;
        return texts;
    }

    /// <summary>How the text here, which is not null, stands to another in ordinal order; no string is made for it.</summary>
    public int CompareText(string other)
    {
        TryText(out var content, out var wide);
        if (wide) return MemoryMarshal.Cast<byte, char>(content).SequenceCompareTo(other);
        for (var i = 0; i < content.Length && i < other.Length; i++)
        {
            if (content[i] != other[i]) return content[i] - other[i];
        }

        return content.Length - other.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryText(out ReadOnlySpan<byte> content, out bool wide)
    {
        var coded = Varint();
        wide = ((coded - 1) & 1) != 0;
        var length = coded == 0 ? 0 : checked((int)((coded - 1) >> 1)) * (wide ? sizeof(char) : 1);
        content = _rest[..length];
        _rest = _rest[length..];
        return coded != 0;
    }

    // A million rows are read at the start, before the runtime finds out by itself that this is worth optimizing.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ulong Varint()
    {
        var value = 0ul;
        for (var shift = 0; ; shift += 7)
        {
            var next = Value<byte>();
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }
}
