using System.Buffers.Binary;
using System.Text;

namespace Matching.Benchmarks.Engine;

/// <summary>The few forms of the protocol-buffer wire format that an ONNX model is made of.</summary>
internal sealed class ProtoWriter
{
    private const int Varint = 0, Length = 2, Fixed32 = 5;

    private readonly MemoryStream _bytes = new();

    public ProtoWriter Number(int field, long value)
    {
        Tag(field, Varint);
        WriteVarint((ulong)value);
        return this;
    }

    public ProtoWriter Text(int field, string value) => Bytes(field, Encoding.UTF8.GetBytes(value));

    public ProtoWriter Message(int field, ProtoWriter message) => Bytes(field, message.ToArray());

    /// <summary>Repeated floats, one by one: ONNX does not pack those of an attribute.</summary>
    public ProtoWriter Floats(int field, IEnumerable<float> values)
    {
        Span<byte> four = stackalloc byte[sizeof(float)];
        foreach (var value in values)
        {
            Tag(field, Fixed32);
            BinaryPrimitives.WriteSingleLittleEndian(four, value);
            _bytes.Write(four);
        }

        return this;
    }

    public ProtoWriter Numbers(int field, IEnumerable<long> values)
    {
        foreach (var value in values) Number(field, value);
        return this;
    }

    public byte[] ToArray() => _bytes.ToArray();

    private ProtoWriter Bytes(int field, byte[] content)
    {
        Tag(field, Length);
        WriteVarint((ulong)content.Length);
        _bytes.Write(content);
        return this;
    }

    private void Tag(int field, int wireType) => WriteVarint((ulong)((field << 3) | wireType));

    private void WriteVarint(ulong value)
    {
        for (; value >= 0x80; value >>= 7) _bytes.WriteByte((byte)(value | 0x80));
        _bytes.WriteByte((byte)value);
    }
}
