using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Matching.Catalog;

/// <summary>The first 64 bytes of a snapshot file: what it is, how long it is, and where its directory stands. Little-endian, as all of the file.</summary>
/// <param name="FileLength">Length of the whole file, bytes.</param>
/// <param name="DirectoryAt">Where the directory begins.</param>
/// <param name="DirectoryHash">Hash of the directory's bytes, which go to the end of the file.</param>
internal readonly record struct SnapshotHeader(long FileLength, long DirectoryAt, ulong DirectoryHash)
{
    /// <summary>Length of the header; also what every section is aligned to: a cache line, and the widest vector.</summary>
    public const int Size = 64;

    /// <summary>The layout that this release writes and reads. Counted up when header or directory change; what the sections mean is said by the key.</summary>
    public const long Version = 1;

    private const int Fields = 5;
    private static ReadOnlySpan<byte> Magic => "MATCHSNP"u8;

    /// <summary>The header as bytes; its own hash closes it.</summary>
    public byte[] Write()
    {
        var bytes = new byte[Size];
        var fields = MemoryMarshal.Cast<byte, long>(bytes.AsSpan());
        Magic.CopyTo(bytes);
        (fields[1], fields[2], fields[3], fields[4]) = (Version, FileLength, DirectoryAt, (long)DirectoryHash);
        fields[Fields] = (long)XxHash3.HashToUInt64(bytes.AsSpan(0, Fields * sizeof(long)));
        return bytes;
    }

    /// <summary>Reads a header.</summary>
    /// <param name="path">The file, for the message.</param>
    /// <param name="bytes">Its first bytes, at most <see cref="Size"/>.</param>
    /// <param name="fileLength">How long the file is.</param>
    /// <exception cref="SnapshotRefusedException">It is foreign, cut short, damaged, or of another version.</exception>
    public static SnapshotHeader Read(string path, ReadOnlySpan<byte> bytes, long fileLength)
    {
        if (!bytes.StartsWith(Magic)) throw new SnapshotRefusedException(path, "It is not a snapshot.");
        if (bytes.Length < Size) throw new SnapshotRefusedException(path, "It is cut short.");
        var fields = MemoryMarshal.Cast<byte, long>(bytes);
        if (fields[1] != Version) throw new SnapshotRefusedException(path, $"It has format version {fields[1]}, and this release reads version {Version}.");
        if ((ulong)fields[Fields] != XxHash3.HashToUInt64(bytes[..(Fields * sizeof(long))])) throw new SnapshotRefusedException(path, "Its header is damaged.");
        var header = new SnapshotHeader(fields[2], fields[3], (ulong)fields[4]);
        if (header.FileLength != fileLength) throw new SnapshotRefusedException(path, $"It has {fileLength} bytes; {header.FileLength} were written.");
        if (header.DirectoryAt < Size || header.DirectoryAt > fileLength) throw new SnapshotRefusedException(path, "Its directory stands outside the file.");
        return header;
    }
}
