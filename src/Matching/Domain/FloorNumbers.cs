using System.Text.RegularExpressions;

namespace Matching.Domain;

/// <summary>Reads floors as people write them: <c>3-5</c>, <c>1F</c>, <c>1、2层</c>, <c>首层</c>.</summary>
public static partial class FloorNumbers
{
    /// <summary>Whether the ground floor, number 1, is among them; null when they name no floor.</summary>
    /// <param name="floors">The floors; basements such as <c>B1</c> and <c>-1</c> are none above ground.</param>
    public static bool? IncludeGround(string? floors)
    {
        if (string.IsNullOrWhiteSpace(floors)) return null;
        var text = TextFold.Compact(floors).ToUpperInvariant();
        if (GroundWords().IsMatch(text)) return true;
        var named = Numbers().Matches(text);
        return named.Count == 0 ? null : named.Any(match => int.TryParse(match.Value, out var floor) && floor == 1);
    }

    [GeneratedRegex("首层|底层|(?<!十)一层", RegexOptions.CultureInvariant)]
    private static partial Regex GroundWords();

    // A minus between two floors is a range, one before the first is a basement.
    [GeneratedRegex(@"(?:B|地下)\d+|(?<![\dF层])-\d+|\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
