using LiteDB;
using LiteDB.Engine;

namespace Matching.Storage.LiteDb;

/// <summary>The documents in the store's file and the transactions on them.</summary>
/// <remarks>
/// After each commit the log is folded into the data file (a checkpoint). LiteDB's commit returns before its log is written; the checkpoint waits for it and
/// flushes, so that a call that has returned survives the end of the process or of the power, and one file is the whole store whenever nothing is being
/// written. It costs some milliseconds a write. One transaction holds even 100 000 rows: LiteDB spills its pages to the log as it goes.
/// </remarks>
internal sealed class StoreDatabase : IDisposable
{
    private readonly string _path;
    private readonly StoreFiles _files;
    private readonly LiteDatabase _database;

    private StoreDatabase(string path, StoreFiles files, LiteDatabase database) =>
        (_path, _files, _database) = (path, files, database);

    public static StoreDatabase Open(string path, StoreFiles files)
    {
        try
        {
            return new StoreDatabase(path, files, new LiteDatabase(new LiteEngine(files.Settings()), new BsonMapper()));
        }
        catch (Exception e) when (!files.Failed)
        {
            throw new StoreCorruptException(path, $"Its pages are damaged ({e.Message}).", e);
        }
    }

    /// <summary>Does the writing in one transaction: when this returns all of it is on the disk.</summary>
    /// <exception cref="IOException">It could not be written.</exception>
    public void Write(Action<LiteDatabase> write)
    {
        _files.ThrowIfFailed();
        _files.Unprotect();
        try
        {
            _database.BeginTrans();
            write(_database);
            _database.Commit();
            _database.Checkpoint();
            _files.ThrowIfFailed();
        }
        catch (Exception e) when (_files.Failed)
        {
            throw new IOException(
                $"The store '{_path}' could not be written and has stopped: {e.Message} Make room or mend the disk, then open it again; "
                + "this write is then there as a whole or not at all, and everything before it is there.", e);
        }
        catch (Exception e)
        {
            _database.Rollback();
            throw e is LiteException ? new IOException($"The store '{_path}' refused a row: {e.Message} Nothing of this write was kept.", e) : e;
        }
        finally
        {
            _files.Protect();
        }
    }

    /// <summary>Reads documents; damage is reported as such.</summary>
    /// <exception cref="StoreCorruptException">A page or a document cannot be read.</exception>
    /// <exception cref="IOException">The store has stopped: what LiteDB still has in memory may be more than is on the disk.</exception>
    public T Read<T>(Func<LiteDatabase, T> read)
    {
        if (_files.Failed) throw new IOException($"The store '{_path}' has stopped because its disk failed. Make room or mend the disk, then open it again.");
        try
        {
            return read(_database);
        }
        catch (Exception e) when (e is not (IOException or ObjectDisposedException) && !_files.Failed)
        {
            throw new StoreCorruptException(_path, $"A part of it is damaged ({e.Message}).", e);
        }
    }

    /// <summary>Reports damage that was found in what was read.</summary>
    /// <exception cref="StoreCorruptException">It is not sound.</exception>
    public void Check(bool sound, string reason)
    {
        if (!sound) throw new StoreCorruptException(_path, reason);
    }

    public void Dispose()
    {
        try
        {
            // A log that another process left behind is folded in when it was not before.
            _files.Unprotect();
            _database.Dispose();
        }
        catch (Exception) when (_files.Failed)
        {
            // The write that met the failure has reported it; closing has nothing to add, and the log stays for the next opening.
        }
        finally
        {
            _files.Dispose();
        }
    }
}
