using System.Buffers;
using System.IO.Hashing;
using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Matching.Catalog;

/// <summary>A snapshot file that was found whole, mapped into memory for reading. Safe for concurrent use.</summary>
/// <remarks>
/// The mapping goes when nobody holds this object any more, and not before: there is no way to close it under a reader. Spans into it do not hold it; whoever
/// uses one keeps this object alive meanwhile (<see cref="GC.KeepAlive"/>).
/// </remarks>
internal sealed class SnapshotFile
{
    private const int BufferSize = 1 << 20;

    private readonly string _path;
    private readonly FileStream _file;
    private readonly IReadOnlyDictionary<string, SnapshotSection> _sections;
    private readonly MemoryMappedFile _mapped;
    private readonly MemoryMappedViewAccessor _view;

    private SnapshotFile(string path, FileStream file, IReadOnlyDictionary<string, SnapshotSection> sections)
    {
        (_path, _file, _sections) = (path, file, sections);
        _mapped = MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        _view = _mapped.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
    }

    /// <summary>Opens a file and checks every byte of it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="key">What its content must have been computed from.</param>
    /// <returns>Null when there is no such file, or it is whole and of another key.</returns>
    /// <exception cref="SnapshotRefusedException">It is foreign, cut short, damaged, or of another format.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SnapshotFile? Open(string path, string key)
    {
        if (!File.Exists(path)) return null;
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
        try
        {
            var directory = ReadDirectory(path, file.SafeFileHandle, file.Length);
            if (directory.Key == key)
            {
                foreach (var (name, section) in directory.Sections)
                {
                    if (Hash(file.SafeFileHandle, section) != section.Hash) throw new SnapshotRefusedException(path, $"Its section '{name}' is damaged.");
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

    /// <summary>The values of a section, in the mapped file: see the remarks on how long they may be read.</summary>
    /// <exception cref="SnapshotRefusedException">There is no such section, or it does not hold such values.</exception>
    /// <exception cref="OverflowException">It has more of them than a span can hold.</exception>
    public ReadOnlySpan<T> Section<T>(string name)
        where T : unmanaged
    {
        var length = LengthOf(name);
        if (length % Unsafe.SizeOf<T>() != 0) throw new SnapshotRefusedException(_path, $"Its section '{name}' has {length} bytes, not whole values.");
        return Slice<T>(name, 0, checked((int)(length / Unsafe.SizeOf<T>())));
    }

    /// <summary>A section's values as an array of their own, which may outlive this object.</summary>
    /// <param name="name">The section.</param>
    /// <param name="count">How many values it must hold.</param>
    /// <exception cref="SnapshotRefusedException">There is no such section, or it holds something else.</exception>
    public T[] Copy<T>(string name, int count)
        where T : unmanaged
    {
        var section = Find(name);
        if (section.Length != (long)count * Unsafe.SizeOf<T>())
            throw new SnapshotRefusedException(_path, $"Its section '{name}' has {section.Length} bytes, not {count} values.");

        // Read, not copied from the mapping, whose pages would then be in memory beside the array.
        var copy = GC.AllocateUninitializedArray<T>(count);
        var bytes = MemoryMarshal.AsBytes(copy.AsSpan());
        for (var read = 0; read < bytes.Length;)
        {
            var more = RandomAccess.Read(_file.SafeFileHandle, bytes[read..], section.At + read);
            if (more == 0) throw new SnapshotRefusedException(_path, "It is cut short.");
            read += more;
        }

        return copy;
    }

    /// <summary>Some neighboring values of a section, which may be longer than a span: see the remarks on how long they may be read.</summary>
    /// <param name="name">The section.</param>
    /// <param name="at">Where they begin in the section, bytes.</param>
    /// <param name="count">How many.</param>
    /// <exception cref="ArgumentOutOfRangeException">They do not lie in the section.</exception>
    public unsafe ReadOnlySpan<T> Slice<T>(string name, long at, int count)
        where T : unmanaged
    {
        var section = Find(name);
        if (at < 0 || count < 0 || at > section.Length - ((long)count * sizeof(T)))
            throw new ArgumentOutOfRangeException(nameof(at), at, $"{count} values from byte {at} on do not lie in '{name}', which has {section.Length} bytes.");
        return new ReadOnlySpan<T>((byte*)_view.SafeMemoryMappedViewHandle.DangerousGetHandle() + section.At + at, count);
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

    // Read, not mapped: checking would otherwise make every page of the file part of this process.
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
