using System.Globalization;
using LiteDB;

namespace Matching.Storage.LiteDb;

/// <summary>What the file says about itself: one document, rewritten in the transaction of every write.</summary>
/// <param name="Version">The layout's version.</param>
/// <param name="Revision">The store's revision.</param>
/// <param name="CreatedAt">When the file was made, UTC, ISO 8601.</param>
internal sealed record StoreMeta(int Version, long Revision, string CreatedAt)
{
    public const string Collection = "meta";
    private const string Key = "store";

    public static StoreMeta New(DateTimeOffset now) =>
        new(StoreMigrations.CurrentVersion, 0, now.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture));

    /// <summary>The file's meta; null when it has none.</summary>
    public static StoreMeta? Find(LiteDatabase database) =>
        database.GetCollection(Collection).FindById(Key) is { } document
            ? new StoreMeta(document["version"].AsInt32, document["revision"].AsInt64, document["createdAt"].AsString)
            : null;

    public void Write(LiteDatabase database) => database.GetCollection(Collection).Upsert(new BsonDocument
    {
        ["_id"] = Key,
        ["version"] = Version,
        ["revision"] = Revision,
        ["createdAt"] = CreatedAt,
    });
}
