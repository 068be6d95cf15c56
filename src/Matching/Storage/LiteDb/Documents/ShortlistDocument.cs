using System.Globalization;
using LiteDB;
using Matching.Domain;

namespace Matching.Storage.LiteDb;

/// <summary>A shortlist as a document: what people look for in the open, the whole list as <see cref="ShortlistPayload"/>, in which no name counts.</summary>
internal static class ShortlistDocument
{
    public const string Collection = "shortlists";

    public static BsonDocument Write(Shortlist shortlist) => new BsonDocument()
        .Put("_id", shortlist.Id)
        .Put("createdAt", shortlist.CreatedAt.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture))
        .Put("query", shortlist.List.Query)
        .Put("name", shortlist.Name)
        .With("payload", ShortlistPayload.Write(shortlist));

    public static Shortlist Read(BsonDocument document) => ShortlistPayload.Read(document["payload"].AsBinary) with { Name = document["name"].AsString };

    public static void Rename(BsonDocument document, string? name)
    {
        document.Remove("name");
        document.Put("name", name);
    }
}
