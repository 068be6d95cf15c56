using LiteDB;

namespace Matching.Storage.LiteDb;

/// <summary>Brings a file to the current layout.</summary>
internal static class StoreLayout
{
    /// <summary>Makes the meta of a new file, or takes an older one step by step to the current version.</summary>
    /// <remarks>Each step and its version are one transaction: a step that is interrupted leaves the file at the version before it.</remarks>
    /// <exception cref="StoreVersionException">The file is newer.</exception>
    /// <exception cref="StoreCorruptException">The file holds something else.</exception>
    public static StoreMeta Prepare(string path, StoreDatabase database, TimeProvider time, IReadOnlyList<StoreMigration> migrations)
    {
        var meta = database.Read(StoreMeta.Find);
        if (meta is null)
        {
            if (database.Read(db => db.GetCollectionNames().Any()))
                throw new StoreCorruptException(path, "It is a LiteDB file, but of another program.");
            meta = StoreMeta.New(time.GetUtcNow());
            database.Write(meta.Write);
        }

        if (meta.Version > StoreMigrations.CurrentVersion) throw new StoreVersionException(path, meta.Version, StoreMigrations.CurrentVersion);
        while (meta.Version < StoreMigrations.CurrentVersion)
        {
            var step = migrations.FirstOrDefault(m => m.From == meta.Version)
                ?? throw new StoreCorruptException(path, $"Its layout version {meta.Version} was never written by any release.");
            var next = meta with { Version = meta.Version + 1 };
            database.Write(db =>
            {
                step.Apply(db);
                next.Write(db);
            });
            meta = next;
        }

        return meta;
    }
}
