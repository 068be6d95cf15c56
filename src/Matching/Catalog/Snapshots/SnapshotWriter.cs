using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace Matching.Catalog;

/// <summary>
/// Writes a snapshot file: to a temporary file beside it, flushed to the disk, renamed at the end. Whoever opens the name finds a whole file or none.
/// </summary>
/// <remarks>Not safe for concurrent use. Disposing without <see cref="Commit"/> leaves nothing behind.</remarks>
internal sealed class SnapshotWriter : IDisposable
{
    private readonly string _path;
    private readonly string _temporary;
    private readonly string _key;
    private readonly FileStream _file;
    private readonly Dictionary<string, SnapshotSection> _sections = new(StringComparer.Ordinal);
    private bool _committed;

    /// <summary>Begins a file.</summary>
    /// <param name="path">The file; its directory exists.</param>
    /// <param name="key">Names what the content was computed from.</param>
    /// <exception cref="IOException">It cannot be made.</exception>
    public SnapshotWriter(string path, string key)
    {
        (_path, _key) = (path, key);
        _temporary = path + ".writing";
        _file = new FileStream(_temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
        _file.Write(new byte[SnapshotHeader.Size]);
    }

    /// <summary>Adds a section of values as they lie in memory.</summary>
    /// <exception cref="ArgumentException">The file has a section of that name.</exception>
    public void Add<T>(string name, ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var at = Begin();
        var bytes = MemoryMarshal.AsBytes(values);
        _file.Write(bytes);
        _sections.Add(name, new SnapshotSection(at, bytes.Length, XxHash3.HashToUInt64(bytes)));
    }

    /// <summary>Adds a section that comes in parts, which follow each other without a gap.</summary>
    /// <exception cref="ArgumentException">The file has a section of that name.</exception>
    public void Add(string name, IEnumerable<ReadOnlyMemory<byte>> parts)
    {
        var at = Begin();
        var hash = new XxHash3();
        foreach (var part in parts)
        {
            hash.Append(part.Span);
            _file.Write(part.Span);
        }

        _sections.Add(name, new SnapshotSection(at, _file.Position - at, hash.GetCurrentHashAsUInt64()));
    }

    /// <summary>Brings the file to the disk and gives it its name, in place of a file that had it.</summary>
    /// <exception cref="IOException">The medium failed; what had the name before still has it.</exception>
    public void Commit()
    {
        var at = Begin();
        var directory = new SnapshotDirectory(_key, _sections).Write();
        _file.Write(directory);
        var header = new SnapshotHeader(_file.Position, at, XxHash3.HashToUInt64(directory));
        _file.Position = 0;
        _file.Write(header.Write());
        _file.Flush(flushToDisk: true);
        _file.Dispose();
        File.Move(_temporary, _path, overwrite: true);
        _committed = true;
    }

    public void Dispose()
    {
        if (_committed) return;
        try
        {
            _file.Dispose();
        }
        finally
        {
            File.Delete(_temporary);
        }
    }

    private long Begin()
    {
        var gap = (int)(-_file.Position & (SnapshotHeader.Size - 1));
        _file.Write(new byte[gap]);
        return _file.Position;
    }
}
