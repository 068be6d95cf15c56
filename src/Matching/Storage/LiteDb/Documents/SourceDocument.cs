using LiteDB;
using Matching.Domain;

namespace Matching.Storage.LiteDb;

/// <summary>A row's source and the day it was true. An unstated source is left out.</summary>
internal static class SourceDocument
{
    private const string Field = "source";

    public static BsonDocument Put(this BsonDocument document, Source source) =>
        source == Domain.Source.Unstated ? document : document.With(Field, Write(source));

    public static Source Source(this BsonDocument document) =>
        document.TryGetValue(Field, out var value) ? Read(value.AsDocument) : Domain.Source.Unstated;

    public static BsonDocument Write(Source source) =>
        new BsonDocument().PutName<DataKind>("kind", source.Kind).Put("name", source.Name);

    private static Source Read(BsonDocument document) =>
        new(document.NeededName<DataKind>("kind"), document.NeededText("name"));
}
