using LiteDB.Engine;

namespace Matching.Storage.LiteDb;

/// <summary>The store's two files, held exclusively: <c>NAME.db</c> and its write-ahead log <c>NAME-log.db</c>.</summary>
/// <remarks>
/// The streams are ours, because those that LiteDB opens lock nothing on Linux (it shares for reading, which .NET turns into a shared lock: a second process
/// opens the file, writes, and both lose rows). <see cref="FileShare.None"/> is an exclusive lock on every system; it goes with the process, however it ends.
/// </remarks>
internal sealed class StoreFiles : IDisposable
{
    private const int PageSize = 8192;
    private const int SignatureAt = 32;
    private const int LockAttempts = 10;
    private static readonly TimeSpan LockPause = TimeSpan.FromMilliseconds(20);
    private static ReadOnlySpan<byte> Signature => "** This is a LiteDB file **"u8;

    private readonly string _logPath;
    private readonly DiskFailure _failure = new();
    private readonly LogStream _log;
    private readonly DataStream _data;

    private StoreFiles(string logPath, Stream data, Stream log)
    {
        _logPath = logPath;
        _log = new LogStream(log, _failure);
        _data = new DataStream(data, _log, _failure);
    }

    /// <summary>Whether the disk has failed since the files were opened.</summary>
    public bool Failed => _failure.Happened;

    /// <exception cref="StoreInUseException">Somebody has one of the files open.</exception>
    /// <exception cref="StoreCorruptException">The file is something else than a LiteDB file.</exception>
    public static StoreFiles Open(string path, Func<string, Stream> open)
    {
        var logPath = LogPath(path);
        var data = Exclusively(path, path, open);
        try
        {
            CheckFormat(path, logPath, data);
            return new StoreFiles(logPath, data, Exclusively(path, logPath, open));
        }
        catch
        {
            data.Dispose();
            throw;
        }
    }

    /// <summary>The log's name, the one LiteDB gives it, so that its own tools find it.</summary>
    public static string LogPath(string path) =>
        Path.Combine(Path.GetDirectoryName(path) ?? "", $"{Path.GetFileNameWithoutExtension(path)}-log{Path.GetExtension(path)}");

    /// <summary>Opens a file, made when missing, for this holder alone.</summary>
    public static Stream OpenExclusively(string path) =>
        new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, PageSize, FileOptions.RandomAccess);

    public EngineSettings Settings() => new() { DataStream = _data, LogStream = _log, Collation = LiteDB.Collation.Binary };

    /// <summary>Lets writes through.</summary>
    public void Unprotect() => _data.Unprotect();

    /// <summary>Keeps the data file as it is while it is only read.</summary>
    public void Protect() => _data.Protect();

    /// <summary>Keeps anything more from being written, whoever tries.</summary>
    public void Abandon(Exception reason) => _failure.Watch(() => throw reason);

    /// <exception cref="IOException">The disk has failed.</exception>
    public void ThrowIfFailed() => _failure.ThrowIfAny();

    public void Dispose()
    {
        // An empty log says nothing; one that is left after a failure is what repairs the file.
        var done = _log.Length == 0;
        _log.Dispose();
        if (done) File.Delete(_logPath);
        _data.Dispose();
    }

    private static Stream Exclusively(string store, string path, Func<string, Stream> open)
    {
        // On Unix a lock outlives its holder for the moments in which a process that the holder is just starting still shares its files.
        using var pause = new ManualResetEventSlim();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return open(path);
            }
            catch (IOException e) when (e.GetType() == typeof(IOException) && File.Exists(path))
            {
                // The system has no exception of its own for a locked file; the others (no such directory, path too long) have one and pass.
                if (attempt == LockAttempts) throw new StoreInUseException(store, e);
                pause.Wait(LockPause);
            }
        }
    }

    private static void CheckFormat(string path, string logPath, Stream data)
    {
        if (data.Length == 0)
        {
            if (new FileInfo(logPath) is not { Exists: true, Length: > 0 }) return;
            throw new StoreCorruptException(path, $"It is empty, and yet '{logPath}' holds unfinished writes of another file; move that one away too.");
        }

        var head = new byte[SignatureAt + Signature.Length];
        data.Position = 0;
        var read = data.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        data.Position = 0;

        // LiteDB overwrites a short file of any kind, so that nothing may reach it unchecked.
        if (read < head.Length || data.Length < PageSize || !head.AsSpan(SignatureAt).SequenceEqual(Signature))
            throw new StoreCorruptException(path, "It is not a store's file.");
    }
}
