using LiteDB;
using Matching.Domain;

namespace Matching.Storage.LiteDb;

/// <summary>A tie as a document.</summary>
internal static class TieDocument
{
    public static BsonDocument Write(Tie row) => new BsonDocument()
        .Put("residentId", row.ResidentId)
        .Put("companyId", row.CompanyId)
        .PutName<TieKind>("kind", row.Kind)
        .Put("strength", row.Strength)
        .Put("importance", row.Importance)
        .Put(row.Source)
        .Put("asOf", row.AsOf);

    public static Tie Read(BsonDocument document) => new()
    {
        ResidentId = document.NeededText("residentId"),
        CompanyId = document.NeededText("companyId"),
        Kind = document.NeededName<TieKind>("kind"),
        Strength = document.Real("strength"),
        Importance = document.Real("importance"),
        Source = document.Source(),
        AsOf = document.Day("asOf"),
    };
}
