using LiteDB;
using Matching.Domain;

namespace Matching.Storage.LiteDb;

/// <summary>The rows of all kinds, each kind in its collection under its key.</summary>
internal static class StoreRows
{
    public static MatchingData Read(LiteDatabase database) => new()
    {
        Companies = Read(database, RowKinds.Companies, CompanyDocument.Read),
        Plots = Read(database, RowKinds.Plots, PlotDocument.Read),
        Buildings = Read(database, RowKinds.Buildings, BuildingDocument.Read),
        Units = Read(database, RowKinds.Units, BuildingUnitDocument.Read),
        Enquiries = Read(database, RowKinds.Enquiries, EnquiryDocument.Read),
        Engagements = Read(database, RowKinds.Engagements, EngagementDocument.Read),
        Ties = Read(database, RowKinds.Ties, TieDocument.Read),
        Goals = Read(database, RowKinds.Goals, GoalDocument.Read),
    };

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
    }

    private static List<T> Read<T>(LiteDatabase database, RowKind<T> kind, Func<BsonDocument, T> read)
        where T : class
    {
        var rows = new List<T>();
        foreach (var document in database.GetCollection(kind.Name).FindAll())
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
