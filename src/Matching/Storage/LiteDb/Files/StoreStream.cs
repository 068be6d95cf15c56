namespace Matching.Storage.LiteDb;

/// <summary>One of the store's two files, as LiteDB reads and writes it. Flushing means to the disk, not to the operating system.</summary>
internal abstract class StoreStream(Stream file, DiskFailure failure) : Stream
{
    public sealed override bool CanRead => true;

    public sealed override bool CanSeek => true;

    public sealed override bool CanWrite => true;

    public sealed override long Length => File.Length;

    public sealed override long Position
    {
        get => File.Position;
        set => File.Position = value;
    }

    protected Stream File { get; } = file;

    protected DiskFailure Failure { get; } = failure;

    public sealed override int Read(byte[] buffer, int offset, int count)
    {
        Failure.ThrowIfAny();
        return File.Read(buffer, offset, count);
    }

    public sealed override long Seek(long offset, SeekOrigin origin) => File.Seek(offset, origin);

    public sealed override void SetLength(long value)
    {
        Failure.ThrowIfAny();
        Failure.Watch(() => File.SetLength(value));
        Failure.ThrowIfAny();
    }

    public override void Flush() => Failure.Watch(FlushToDisk);

    protected void FlushToDisk()
    {
        if (File is FileStream real) real.Flush(flushToDisk: true);
        else File.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) File.Dispose();
        base.Dispose(disposing);
    }
}
