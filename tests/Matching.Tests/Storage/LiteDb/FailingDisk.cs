namespace Matching.Tests.Storage;

/// <summary>A file on a disk that fills up: after some bytes in all, every write fails.</summary>
internal sealed class FailingDisk(long room)
{
    private long left = room;

    public bool Full => Interlocked.Read(ref left) < 0;

    public Stream Open(string path) => new Failing(Matching.Storage.LiteDb.StoreFiles.OpenExclusively(path), this);

    private sealed class Failing(Stream inner, FailingDisk disk) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => true;

        public override long Length => inner.Length;

        public override long Position
        {
            get => inner.Position;
            set => inner.Position = value;
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (Interlocked.Add(ref disk.left, -count) < 0) throw new IOException("No space left on device.");
            inner.Write(buffer, offset, count);
        }

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

        public override void SetLength(long value) => inner.SetLength(value);

        public override void Flush() => inner.Flush();

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
