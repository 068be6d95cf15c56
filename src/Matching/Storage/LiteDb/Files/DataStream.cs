namespace Matching.Storage.LiteDb;

/// <summary>The data file. No page is written before the log that can repair it is on the disk.</summary>
internal sealed class DataStream(Stream file, LogStream log, DiskFailure failure) : StoreStream(file, failure)
{
    private volatile bool isProtected = file.Length > 0;

    /// <summary>Lets writes through. An existing file refuses them before, for LiteDB marks a file in which it meets damage.</summary>
    public void Unprotect() => isProtected = false;

    public override void Write(byte[] buffer, int offset, int count)
    {
        if (isProtected) throw new IOException("The file is still being checked.");
        log.FlushPending();
        Failure.ThrowIfAny();
        Failure.Watch(() => File.Write(buffer, offset, count));
        Failure.ThrowIfAny();
    }
}
