namespace Matching.Catalog;

/// <summary>One run of bytes in a snapshot file.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Hash">XxHash3 of its bytes.</param>
internal readonly record struct SnapshotSection(long At, long Length, ulong Hash);

/// <summary>What a snapshot file holds: whose it is and its sections by name.</summary>
/// <param name="Key">Names what the content was computed from; another key means other content.</param>
/// <param name="Sections">The sections.</param>
internal sealed record SnapshotDirectory(string Key, IReadOnlyDictionary<string, SnapshotSection> Sections)
{
    /// <summary>The directory as bytes.</summary>
    public byte[] Write()
    {
        var bytes = new ByteWriter();
        bytes.Text(Key);
        bytes.Whole(Sections.Count);
        foreach (var (name, section) in Sections)
        {
            bytes.Text(name);
            bytes.Whole(section.At);
            bytes.Whole(section.Length);
            bytes.Value(section.Hash);
        }

        return bytes.ToArray();
    }

    /// <summary>Reads a directory whose hash was found right.</summary>
    public static SnapshotDirectory Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new ByteReader(bytes);
        var key = reader.Text()!;
        var sections = new Dictionary<string, SnapshotSection>(StringComparer.Ordinal);
        for (var left = reader.Whole()!.Value; left > 0; left--)
            sections.Add(reader.Text()!, new SnapshotSection(reader.Whole()!.Value, reader.Whole()!.Value, reader.Value<ulong>()));
        return new SnapshotDirectory(key, sections);
    }
}
