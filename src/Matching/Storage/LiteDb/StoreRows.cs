using LiteDB;
using Matching.Domain;

namespace Matching.Storage.LiteDb;

/// <summary>The rows of all kinds, each kind in its collection under its key.</summary>
internal static class StoreRows
{
    /// <summary>The rows of all kinds but the companies.</summary>
    public static MatchingData ReadOthers(LiteDatabase database) => new()
    {
        Plots = Read(database, RowKinds.Plots, PlotDocument.Read),
        Buildings = Read(database, RowKinds.Buildings, BuildingDocument.Read),
        Units = Read(database, RowKinds.Units, BuildingUnitDocument.Read),
        Enquiries = Read(database, RowKinds.Enquiries, EnquiryDocument.Read),
        Engagements = Read(database, RowKinds.Engagements, EngagementDocument.Read),
        Ties = Read(database, RowKinds.Ties, TieDocument.Read),
        Goals = Read(database, RowKinds.Goals, GoalDocument.Read),
        Waivers = Read(database, RowKinds.Waivers, WaiverDocument.Read),
    };

    /// <summary>Some neighboring companies in the order of their keys (ordinal).</summary>
    /// <param name="database">The database.</param>
    /// <param name="after">They come after this key; null for the first ones.</param>
    /// <param name="most">At most so many.</param>
    public static List<Company> ReadCompanies(LiteDatabase database, string? after, int most)
    {
        var collection = database.GetCollection(RowKinds.Companies.Name);
        return Understand(after is null ? collection.Find(Query.All(), 0, most) : collection.Find(Query.GT("_id", after), 0, most), RowKinds.Companies, CompanyDocument.Read);
    }

    /// <summary>A company by its key, or null.</summary>
    public static Company? FindCompany(LiteDatabase database, string id) =>
        database.GetCollection(RowKinds.Companies.Name).FindById(id) is { } document ? Understand([document], RowKinds.Companies, CompanyDocument.Read)[0] : null;

    public static void Write(LiteDatabase database, MatchingData rows)
    {
        Write(database, RowKinds.Companies, rows.Companies, CompanyDocument.Write);
        Write(database, RowKinds.Plots, rows.Plots, PlotDocument.Write);
        Write(database, RowKinds.Buildings, rows.Buildings, BuildingDocument.Write);
        Write(database, RowKinds.Units, rows.Units, BuildingUnitDocument.Write);
        Write(database, RowKinds.Enquiries, rows.Enquiries, EnquiryDocument.Write);
        Write(database, RowKinds.Engagements, rows.Engagements, EngagementDocument.Write);
        Write(database, RowKinds.Ties, rows.Ties, TieDocument.Write);
        Write(database, RowKinds.Goals, rows.Goals, GoalDocument.Write);
        Write(database, RowKinds.Waivers, rows.Waivers, WaiverDocument.Write);
    }

    private static List<T> Read<T>(LiteDatabase database, RowKind<T> kind, Func<BsonDocument, T> read)
        where T : class => Understand(database.GetCollection(kind.Name).FindAll(), kind, read);

    private static List<T> Understand<T>(IEnumerable<BsonDocument> documents, RowKind<T> kind, Func<BsonDocument, T> read)
        where T : class
    {
        var rows = new List<T>();
        foreach (var document in documents)
        {
            try
            {
                rows.Add(read(document));
            }
            catch (Exception e)
            {
                throw new InvalidDataException($"{kind.Name}, key {document["_id"]}: {e.Message}", e);
            }
        }

        return rows;
    }

    private static void Write<T>(LiteDatabase database, RowKind<T> kind, IReadOnlyList<T> rows, Func<T, BsonDocument> write)
        where T : class
    {
        if (rows.Count > 0)
            database.GetCollection(kind.Name).Upsert(rows.Select(row => write(row).Put("_id", kind.Key(row))));
    }
}
