using System.Globalization;
using System.Text.RegularExpressions;

namespace Matching.Domain;

/// <summary>The floors of a unit, from the lowest to the highest. There is no floor 0 to people: the first basement (B1) is 0 here, B2 is −1.</summary>
/// <param name="Lowest">The lowest floor.</param>
/// <param name="Highest">The highest floor, at least <paramref name="Lowest"/>.</param>
public readonly partial record struct FloorSpan(int Lowest, int Highest)
{
    /// <summary>Reads floors as people write them: <c>3</c>, <c>3F</c>, <c>3-5</c>, <c>3至5层</c>, <c>B1-2</c>.</summary>
    /// <returns>Null for any other text.</returns>
    public static FloorSpan? Read(string? text)
    {
        if (text is null || Form().Match(text.Trim()) is not { Success: true } match) return null;
        var from = Floor(match.Groups["from"].ValueSpan);
        var to = match.Groups["to"] is { Success: true } last ? Floor(last.ValueSpan) : from;
        return from <= to ? new FloorSpan(from, to) : new FloorSpan(to, from);
    }

    /// <summary>Whether the two share a floor, or one begins on the floor above the other.</summary>
    public bool Touches(FloorSpan other) => Lowest <= other.Highest + 1 && other.Lowest <= Highest + 1;

    private static int Floor(ReadOnlySpan<char> text) =>
        text[0] is 'B' or 'b' ? 1 - int.Parse(text[1..], CultureInfo.InvariantCulture) : int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<from>B?[0-9]{1,3})\s*[F层楼]?(\s*[-–—~～至到]\s*(?<to>B?[0-9]{1,3})\s*[F层楼]?)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
