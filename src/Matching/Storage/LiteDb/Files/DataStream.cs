namespace Matching.Storage.LiteDb;

/// <summary>The data file. No page is written before the log that can repair it is on the disk.</summary>
internal sealed class DataStream(Stream file, LogStream log, DiskFailure failure) : StoreStream(file, failure)
{
    private volatile bool _isProtected = file.Length > 0;

    /// <summary>Lets writes through.</summary>
    public void Unprotect() => _isProtected = false;

    /// <summary>Refuses writes, as an existing file does from the beginning: LiteDB marks a file in which it meets damage while reading.</summary>
    public void Protect() => _isProtected = true;

    public override void Write(byte[] buffer, int offset, int count)
    {
        if (_isProtected) throw new IOException("The file is only being read.");
        log.FlushPending();
        Failure.ThrowIfAny();
        Failure.Watch(() => File.Write(buffer, offset, count));
        Failure.ThrowIfAny();
    }
}
