using System.Globalization;
using LiteDB;
using Matching.Domain;

namespace Matching.Storage.LiteDb;

/// <summary>Reads what <see cref="DocumentFields"/> wrote; a field that is not there is null, a list that is not there is empty.</summary>
internal static class DocumentReading
{
    public static string? Text(this BsonDocument document, string field) => document.Has(field, out var value) ? value.AsString : null;

    /// <exception cref="FormatException">The field is missing.</exception>
    public static string NeededText(this BsonDocument document, string field) =>
        document.Text(field) ?? throw new FormatException($"The field '{field}' is missing.");

    public static int? Integer(this BsonDocument document, string field) => document.Has(field, out var value) ? value.AsInt32 : null;

    public static double? Real(this BsonDocument document, string field) => document.Has(field, out var value) ? value.AsDouble : null;

    public static decimal? Number(this BsonDocument document, string field) => document.Has(field, out var value) ? value.AsDecimal : null;

    public static bool? Flag(this BsonDocument document, string field) => document.Has(field, out var value) ? value.AsBoolean : null;

    public static Money? Money(this BsonDocument document, string field) => document.Number(field) is { } v ? Domain.Money.FromWan(v) : null;

    public static Area? Area(this BsonDocument document, string field) => document.Number(field) is { } v ? Domain.Area.FromSquareMeters(v) : null;

    public static Rent? Rent(this BsonDocument document, string field) => document.Number(field) is { } v ? Domain.Rent.FromDay(v) : null;

    public static FloorLoad? FloorLoad(this BsonDocument document, string field) =>
        document.Number(field) is { } v ? Domain.FloorLoad.FromKilonewtons(v) : null;

    public static DateOnly? Day(this BsonDocument document, string field) =>
        document.Text(field) is { } v ? DateOnly.ParseExact(v, "O", CultureInfo.InvariantCulture) : null;

    public static DateOnly NeededDay(this BsonDocument document, string field) =>
        document.Day(field) ?? throw new FormatException($"The field '{field}' is missing.");

    public static T? Name<T>(this BsonDocument document, string field)
        where T : struct, Enum => document.Text(field) is { } v ? Enum.Parse<T>(v) : null;

    public static T NeededName<T>(this BsonDocument document, string field)
        where T : struct, Enum => Enum.Parse<T>(document.NeededText(field));

    public static RowList<string> Texts(this BsonDocument document, string field) =>
        document.TextsOrNull(field) ?? RowList<string>.Empty;

    public static RowList<string>? TextsOrNull(this BsonDocument document, string field) =>
        document.Has(field, out var value) ? new RowList<string>([.. value.AsArray.Select(v => v.AsString)]) : null;

    public static RowList<T> Names<T>(this BsonDocument document, string field)
        where T : struct, Enum => new([.. document.Texts(field).Select(Enum.Parse<T>)]);

    private static bool Has(this BsonDocument document, string field, out BsonValue value) =>
        document.TryGetValue(field, out value) && !value.IsNull;
}
