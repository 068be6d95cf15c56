namespace Matching.Catalog;

/// <summary>The bytes of a section of a snapshot file.</summary>
internal sealed class MappedBytes(SnapshotFile file, string section) : IByteStore
{
    public long Length { get; } = file.LengthOf(section);

    public ReadOnlySpan<byte> From(long at) => file.Slice<byte>(section, at, (int)Math.Min(int.MaxValue, Length - at));
}
