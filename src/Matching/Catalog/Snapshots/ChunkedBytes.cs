namespace Matching.Catalog;

/// <summary>Bytes in memory that grow record by record, in chunks: no array has to hold all of them, and none is copied to grow.</summary>
/// <param name="chunkSize">Bytes a chunk; a record that is longer gets one of several times this size.</param>
internal sealed class ChunkedBytes(int chunkSize = 1 << 20) : IByteStore
{
    // One entry for every chunkSize bytes, so that a division finds it; a longer chunk stands in several.
    private readonly List<(byte[] Bytes, long At)> _chunks = [];

    public long Length { get; private set; }

    /// <summary>The chunks in order, without gaps: together they are the whole run.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Parts =>
        _chunks.Distinct().Select(c => (ReadOnlyMemory<byte>)c.Bytes.AsMemory(0, (int)Math.Min(c.Bytes.Length, Length - c.At)));

    /// <summary>Adds a record, which lies in one chunk; the end of the chunk before is left empty when it does not fit there.</summary>
    /// <returns>Where it begins.</returns>
    public long Add(ReadOnlySpan<byte> record)
    {
        var end = (long)_chunks.Count * chunkSize;
        if (_chunks.Count == 0 || record.Length > end - Length)
        {
            Length = end;
            var slots = Math.Max(1, (record.Length + chunkSize - 1) / chunkSize);
            _chunks.AddRange(Enumerable.Repeat((new byte[slots * chunkSize], end), slots));
        }

        var (bytes, at) = _chunks[^1];
        var start = Length;
        record.CopyTo(bytes.AsSpan((int)(start - at)));
        Length += record.Length;
        return start;
    }

    public void Read(long at, Span<byte> bytes)
    {
        if (at < 0 || at > Length - bytes.Length) throw new ArgumentOutOfRangeException(nameof(at), at, $"{bytes.Length} bytes from there on do not lie in {Length}.");
        while (!bytes.IsEmpty)
        {
            var (chunk, start) = _chunks[(int)(at / chunkSize)];
            var some = Math.Min(bytes.Length, (int)(start + chunk.Length - at));
            chunk.AsSpan((int)(at - start), some).CopyTo(bytes);
            at += some;
            bytes = bytes[some..];
        }
    }
}
