namespace Matching.Storage.LiteDb;

/// <summary>The data file. No page is written before the log that can repair it is on the disk.</summary>
internal sealed class DataStream(Stream file, LogStream log, DiskFailure failure) : StoreStream(file, failure)
{
    public override void Write(byte[] buffer, int offset, int count)
    {
        log.FlushPending();
        Failure.ThrowIfAny();
        Failure.Watch(() => File.Write(buffer, offset, count));
        Failure.ThrowIfAny();
    }
}
