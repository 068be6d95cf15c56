using System.Buffers;
using System.IO.Hashing;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Matching.Catalog;

/// <summary>A snapshot file that was found whole, open for reading. Safe for concurrent use.</summary>
/// <remarks>The file is closed when nobody holds this object any more, and not before: there is no way to close it under a reader.</remarks>
internal sealed class SnapshotFile
{
    private const int BufferSize = 1 << 20;

    private readonly string _path;
    private readonly SafeFileHandle _file;
    private readonly IReadOnlyDictionary<string, SnapshotSection> _sections;

    private SnapshotFile(string path, SafeFileHandle file, IReadOnlyDictionary<string, SnapshotSection> sections) =>
        (_path, _file, _sections) = (path, file, sections);

    /// <summary>Opens a file and checks every byte of it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="key">What its content must have been computed from.</param>
    /// <returns>Null when there is no such file, or it is whole and of another key.</returns>
    /// <exception cref="SnapshotRefusedException">It is foreign, cut short, damaged, or of another format.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SnapshotFile? Open(string path, string key)
    {
        if (!File.Exists(path)) return null;
        var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        try
        {
            var directory = ReadDirectory(path, file, RandomAccess.GetLength(file));
            if (directory.Key == key)
            {
                foreach (var (name, section) in directory.Sections)
                {
                    if (Hash(file, section) != section.Hash) throw new SnapshotRefusedException(path, $"Its section '{name}' is damaged.");
                }

                return new SnapshotFile(path, file, directory.Sections);
            }
        }
        catch
        {
            file.Dispose();
            throw;
        }

        file.Dispose();
        return null;
    }

    /// <summary>Length of a section, bytes.</summary>
    /// <exception cref="SnapshotRefusedException">There is no such section.</exception>
    public long LengthOf(string name) => Find(name).Length;

    /// <summary>All values of a section.</summary>
    /// <exception cref="SnapshotRefusedException">There is no such section, it does not hold such values, or it can no longer be read whole.</exception>
    /// <exception cref="OverflowException">It has more of them than an array can hold.</exception>
    public T[] Section<T>(string name)
        where T : unmanaged
    {
        var length = LengthOf(name);
        if (length % Unsafe.SizeOf<T>() != 0) throw new SnapshotRefusedException(_path, $"Its section '{name}' has {length} bytes, not whole values.");
        return Section<T>(name, checked((int)(length / Unsafe.SizeOf<T>())));
    }

    /// <summary>All values of a section that must hold so many.</summary>
    /// <exception cref="SnapshotRefusedException">There is no such section, it holds something else, or it can no longer be read whole.</exception>
    public T[] Section<T>(string name, int count)
        where T : unmanaged
    {
        var length = LengthOf(name);
        if (length != (long)count * Unsafe.SizeOf<T>()) throw new SnapshotRefusedException(_path, $"Its section '{name}' has {length} bytes, not {count} values.");
        var values = GC.AllocateUninitializedArray<T>(count);
        Read(name, 0, MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    /// <summary>Reads some neighboring bytes of a section.</summary>
    /// <param name="name">The section.</param>
    /// <param name="at">Where they begin in the section.</param>
    /// <param name="bytes">Receives them.</param>
    /// <exception cref="ArgumentOutOfRangeException">They do not lie in the section.</exception>
    /// <exception cref="SnapshotRefusedException">There is no such section, or the file was cut short since it was opened.</exception>
    public void Read(string name, long at, Span<byte> bytes)
    {
        var section = Find(name);
        if (at < 0 || at > section.Length - bytes.Length)
            throw new ArgumentOutOfRangeException(nameof(at), at, $"{bytes.Length} bytes from there on do not lie in '{name}', which has {section.Length}.");
        for (var read = 0; read < bytes.Length;)
        {
            var more = RandomAccess.Read(_file, bytes[read..], section.At + at + read);
            if (more == 0) throw new SnapshotRefusedException(_path, "It is cut short.");
            read += more;
        }
    }

    private static SnapshotDirectory ReadDirectory(string path, SafeFileHandle file, long length)
    {
        var head = new byte[SnapshotHeader.Size];
        var header = SnapshotHeader.Read(path, head.AsSpan(0, RandomAccess.Read(file, head, 0)), length);
        var bytes = new byte[checked((int)(length - header.DirectoryAt))];
        var read = RandomAccess.Read(file, bytes, header.DirectoryAt);
        if (read != bytes.Length || XxHash3.HashToUInt64(bytes) != header.DirectoryHash) throw new SnapshotRefusedException(path, "Its directory is damaged.");
        var directory = SnapshotDirectory.Read(bytes);
        foreach (var (name, section) in directory.Sections)
        {
            if (section.At < SnapshotHeader.Size || section.Length < 0 || section.At > length - section.Length)
                throw new SnapshotRefusedException(path, $"Its section '{name}' stands outside the file.");
        }

        return directory;
    }

    private static ulong Hash(SafeFileHandle file, SnapshotSection section)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            var hash = new XxHash3();
            for (long at = section.At, end = section.At + section.Length; at < end;)
            {
                var read = RandomAccess.Read(file, buffer.AsSpan(0, (int)Math.Min(buffer.Length, end - at)), at);
                if (read == 0) break;
                hash.Append(buffer.AsSpan(0, read));
                at += read;
            }

            return hash.GetCurrentHashAsUInt64();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private SnapshotSection Find(string name) =>
        _sections.TryGetValue(name, out var section) ? section : throw new SnapshotRefusedException(_path, $"It has no section '{name}'.");
}
