using System.Globalization;

namespace Matching.Benchmarks.Place;

/// <summary>A row of a file, which knows where it stands.</summary>
/// <param name="file">The file.</param>
/// <param name="number">Its number, the header being row 1.</param>
/// <param name="columns">Where each column is.</param>
/// <param name="fields">The fields.</param>
internal sealed class CsvRow(string file, int number, IReadOnlyDictionary<string, int> columns, string[] fields)
{
    /// <summary>A field, without white space at its ends; empty when unknown.</summary>
    public string this[string column] => fields[columns[column]].Trim();

    /// <summary>A field that must be known.</summary>
    public string Text(string column) => this[column] is { Length: > 0 } text ? text : throw Refused(column, "it is empty");

    /// <summary>A number within bounds; null when unknown.</summary>
    public double? Number(string column, double least, double most)
    {
        if (this[column].Length == 0) return null;
        if (!double.TryParse(this[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || double.IsNaN(value)) throw Refused(column, "it is no number");
        return value >= least && value <= most ? value : throw Refused(column, string.Create(CultureInfo.InvariantCulture, $"it is outside {least} to {most}"));
    }

    /// <summary>A day as yyyy-MM-dd.</summary>
    public DateOnly Day(string column) =>
        DateOnly.TryParseExact(this[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Refused(column, "it is no day such as 2006-01-01");

    /// <summary>True or False.</summary>
    public bool Flag(string column) => bool.TryParse(this[column], out var flag) ? flag : throw Refused(column, "it is neither True nor False");

    /// <summary>What is wrong with a field.</summary>
    public InvalidDataException Refused(string column, string reason) => new($"{file}, row {number}, {column}: '{this[column]}' is refused, as {reason}.");
}
