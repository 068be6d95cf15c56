using Matching.Domain;

namespace Matching.Catalog;

/// <summary>
/// Places firms in a unit square: the company in the middle, around it an inner and an outer ellipse. On each side of an ellipse the firms stand at equal
/// heights from one to the next, because labels are wide and low: at equal angles those above and below the middle would overlap.
/// </summary>
internal static class TieLayout
{
    private const double Middle = 0.5;

    // An ellipse is not used up to its top, where its two sides meet.
    private const double UsedHeight = 0.9;

    private static readonly MapPoint Inner = new(0.24, 0.26);
    private static readonly MapPoint Outer = new(0.42, 0.46);

    /// <summary>Where each firm stands.</summary>
    /// <param name="company">The firm in the middle.</param>
    /// <param name="first">Those of the inner ellipse: in turn to the right and to the left.</param>
    /// <param name="second">Those of the outer one, each with the firm of the inner one that it shall stand near; null for the middle.</param>
    public static IReadOnlyDictionary<string, MapPoint> Of(string company, IReadOnlyList<string> first, IReadOnlyList<(string Id, string? Near)> second)
    {
        var places = new Dictionary<string, MapPoint>(StringComparer.Ordinal) { [company] = new(Middle, Middle) };
        Place(places, Inner, [.. first.Where((_, at) => at % 2 == 0)], toRight: true);
        Place(places, Inner, [.. first.Where((_, at) => at % 2 == 1)], toRight: false);

        var right = new List<(string Id, double Height)>();
        var left = new List<(string Id, double Height)>();
        foreach (var (id, near) in second)
        {
            var anchor = near is null ? places[company] : places[near];
            var toRight = anchor.X == Middle ? right.Count <= left.Count : anchor.X > Middle;
            (toRight ? right : left).Add((id, anchor.Y));
        }

        Place(places, Outer, [.. right.OrderBy(node => node.Height).Select(node => node.Id)], toRight: true);
        Place(places, Outer, [.. left.OrderBy(node => node.Height).Select(node => node.Id)], toRight: false);
        return places;
    }

    private static void Place(Dictionary<string, MapPoint> places, MapPoint ellipse, IReadOnlyList<string> firms, bool toRight)
    {
        for (var i = 0; i < firms.Count; i++)
        {
            var height = firms.Count == 1 ? 0 : UsedHeight * ((2.0 * i / (firms.Count - 1)) - 1);
            var across = ellipse.X * Math.Sqrt(1 - (height * height));
            places[firms[i]] = new MapPoint(Middle + (toRight ? across : -across), Middle + (ellipse.Y * height));
        }
    }
}
