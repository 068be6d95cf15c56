using System.Globalization;
using LiteDB;

namespace Matching.Storage.LiteDb;

/// <summary>What the file says about itself: one document, rewritten in the transaction of every write.</summary>
/// <param name="Version">The layout's version.</param>
/// <param name="Revision">The store's revision.</param>
/// <param name="CreatedAt">When the file was made, UTC, ISO 8601.</param>
/// <param name="CompaniesVersion">Names the companies as they are (<see cref="IMatchingStore.CompaniesVersion"/>).</param>
/// <param name="Companies">How many companies there are, so that nobody has to count them.</param>
internal sealed record StoreMeta(int Version, long Revision, string CreatedAt, string CompaniesVersion, int Companies)
{
    public const string Collection = "meta";
    private const string Key = "store";

    /// <summary>The layout since which the meta speaks of the companies.</summary>
    private const int SpeaksOfCompanies = 3;

    public static StoreMeta New(DateTimeOffset now) =>
        new(StoreMigrations.CurrentVersion, 0, now.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture), StoreState.NewVersion(), 0);

    /// <summary>The file's meta; null when it has none. What an older layout does not say is found out, what a newer one says is left to it.</summary>
    public static StoreMeta? Find(LiteDatabase database)
    {
        if (database.GetCollection(Collection).FindById(Key) is not { } document) return null;
        var meta = new StoreMeta(document["version"].AsInt32, document["revision"].AsInt64, document["createdAt"].AsString, "", 0);
        return meta.Version switch
        {
            > StoreMigrations.CurrentVersion => meta,
            >= SpeaksOfCompanies => meta with { CompaniesVersion = document.NeededText("companiesVersion"), Companies = document["companies"].AsInt32 },
            _ => meta with { CompaniesVersion = StoreState.NewVersion(), Companies = database.GetCollection(RowKinds.Companies.Name).Count() },
        };
    }

    public void Write(LiteDatabase database) => database.GetCollection(Collection).Upsert(new BsonDocument
    {
        ["_id"] = Key,
        ["version"] = Version,
        ["revision"] = Revision,
        ["createdAt"] = CreatedAt,
        ["companiesVersion"] = CompaniesVersion,
        ["companies"] = Companies,
    });
}
