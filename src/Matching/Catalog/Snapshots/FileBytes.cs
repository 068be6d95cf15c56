namespace Matching.Catalog;

/// <summary>The bytes of a section of a snapshot file, read when they are asked for.</summary>
/// <remarks>Not mapped: every page that was ever touched would stay in this process's memory, and a scan touches all of them.</remarks>
internal sealed class FileBytes(SnapshotFile file, string section) : IByteStore
{
    public long Length { get; } = file.LengthOf(section);

    public void Read(long at, Span<byte> bytes) => file.Read(section, at, bytes);
}
