using System.Globalization;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>The industries that lists close: <c>negative_lists.csv</c> beside this file, each row with the days on which it is in force and its source.</summary>
/// <remarks>
/// The lists are written in words and the industries are read off them, which is an interpretation: a row closes an industry whole only where the list
/// names all of it. The district has published no list of its own that is known; its rows go into the same file as <c>District</c>.
/// </remarks>
internal static class NegativeLists
{
    /// <summary>All rows, in the order of the file.</summary>
    public static NegativeListEntry[] All { get; } = [.. EmbeddedTable.Rows("Gates/negative_lists.csv").Select(Read)];

    private static NegativeListEntry Read(string[] cells) => new(
        Enum.Parse<NegativeList>(cells[0]),
        cells[1],
        IndustryKey.Read(cells[1]) is { IsKnown: true } key ? key : throw new InvalidDataException($"'{cells[1]}' is no industry."),
        bool.Parse(cells[2]),
        Day(cells[3])!.Value,
        Day(cells[4]),
        new Text(cells[5], cells[6]),
        cells[7]);

    private static DateOnly? Day(string cell) => cell.Length == 0 ? null : DateOnly.ParseExact(cell, "O", CultureInfo.InvariantCulture);
}
