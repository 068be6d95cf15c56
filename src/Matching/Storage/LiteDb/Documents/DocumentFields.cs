using System.Globalization;
using LiteDB;
using Matching.Domain;

namespace Matching.Storage.LiteDb;

/// <summary>Writes values into a document: null is left out, an empty text is kept, decimals are exact, days are <c>yyyy-MM-dd</c>, enums are names.</summary>
internal static class DocumentFields
{
    public static BsonDocument Put(this BsonDocument document, string field, string? value) => document.Add(field, value, v => v);

    public static BsonDocument Put(this BsonDocument document, string field, int? value) => document.Add(field, value, v => v);

    public static BsonDocument Put(this BsonDocument document, string field, double? value) => document.Add(field, value, v => v);

    public static BsonDocument Put(this BsonDocument document, string field, decimal? value) => document.Add(field, value, v => v);

    public static BsonDocument Put(this BsonDocument document, string field, bool? value) => document.Add(field, value, v => v);

    public static BsonDocument Put(this BsonDocument document, string field, Money? value) => document.Add(field, value, v => v.Wan);

    public static BsonDocument Put(this BsonDocument document, string field, Area? value) => document.Add(field, value, v => v.SquareMeters);

    public static BsonDocument Put(this BsonDocument document, string field, Rent? value) => document.Add(field, value, v => v.PerDay);

    public static BsonDocument Put(this BsonDocument document, string field, FloorLoad? value) => document.Add(field, value, v => v.Kilonewtons);

    public static BsonDocument Put(this BsonDocument document, string field, DateOnly? value) =>
        document.Add(field, value, v => v.ToString("O", CultureInfo.InvariantCulture));

    public static BsonDocument PutName<T>(this BsonDocument document, string field, T? value)
        where T : struct, Enum => document.Add(field, value, v => v.ToString());

    public static BsonDocument PutAll(this BsonDocument document, string field, IReadOnlyList<string>? values) =>
        values is null ? document : document.With(field, new BsonArray(values.Select(v => new BsonValue(v))));

    public static BsonDocument PutNames<T>(this BsonDocument document, string field, IReadOnlyList<T> values)
        where T : struct, Enum => document.With(field, new BsonArray(values.Select(v => new BsonValue(v.ToString()))));

    public static BsonDocument With(this BsonDocument document, string field, BsonValue value)
    {
        document[field] = value;
        return document;
    }

    private static BsonDocument Add<T>(this BsonDocument document, string field, T? value, Func<T, BsonValue> encode)
        where T : struct => value is { } v ? document.With(field, encode(v)) : document;

    private static BsonDocument Add(this BsonDocument document, string field, string? value, Func<string, BsonValue> encode) =>
        value is { } v ? document.With(field, encode(v)) : document;
}
