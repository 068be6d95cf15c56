namespace Matching.Storage.LiteDb;

/// <summary>The write-ahead log.</summary>
/// <remarks>
/// LiteDB 5.0.20 writes the log on a thread of its own. When that thread meets an error (a full disk), a commit that has returned is lost, and the next
/// checkpoint waits for ever. So errors do not pass here: they are kept, later pages are dropped (a transaction without its last page does not exist), and the
/// checkpoint fails as soon as it reads the log.
/// </remarks>
internal sealed class LogStream(Stream file, DiskFailure failure) : StoreStream(file, failure)
{
    private bool _pending;

    public override void Write(byte[] buffer, int offset, int count) => Failure.Watch(() =>
    {
        _pending = true;
        File.Write(buffer, offset, count);
    });

    /// <summary>Does nothing. LiteDB asks for it whenever its queue runs empty, dozens of times in a long transaction.</summary>
    /// <remarks>The log matters from the first page on that a checkpoint writes into the data file, and <see cref="FlushPending"/> comes before that.</remarks>
    public override void Flush()
    {
    }

    /// <summary>Brings what was written to the disk, if it is not there yet.</summary>
    public void FlushPending()
    {
        // LiteDB locks the stream it was given around each of its own calls.
        lock (this)
        {
            if (!_pending) return;
            _pending = false;
            Failure.Watch(FlushToDisk);
        }
    }
}
