using Matching.Domain;

namespace Matching.Api.Pages.Spaces;

/// <summary>Puts names on a map so that no two touch: each as near to its place as the names before it leave room, over as few marks as possible.</summary>
public static class MapLabels
{
    private const int Directions = 16;
    private const double Step = 8;
    private const double Farthest = 160;

    // A mark hidden is as bad as a name this much farther away.
    private const double HiddenMark = 30;

    /// <summary>Places names, the most important first; one for which no room is left is left out.</summary>
    /// <param name="names">The names and their places.</param>
    /// <param name="marks">What should not be hidden.</param>
    /// <param name="radius">How large the marks are.</param>
    /// <param name="width">Width of the drawing.</param>
    /// <param name="height">Height of the drawing.</param>
    public static IReadOnlyList<MapLabel> Place(IEnumerable<(string Text, MapPoint At)> names, IReadOnlyList<MapPoint> marks, double radius, double width, double height)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(marks);
        var placed = new List<MapLabel>();
        foreach (var (text, at) in names)
        {
            var best = Around(at)
                .Select(spot => (Label: new MapLabel(text, spot.Center, at), spot.Distance))
                .Where(spot => spot.Label.IsWithin(width, height) && !placed.Exists(spot.Label.Touches))
                .OrderBy(spot => spot.Distance + (HiddenMark * marks.Count(mark => spot.Label.Hides(mark, radius))))
                .Select(spot => spot.Label)
                .FirstOrDefault();
            if (best is not null) placed.Add(best);
        }

        return placed;
    }

    private static IEnumerable<(MapPoint Center, double Distance)> Around(MapPoint at)
    {
        yield return (at, 0);
        for (var distance = Step; distance <= Farthest; distance += Step)
        {
            for (var i = 0; i < Directions; i++)
            {
                var (sin, cos) = Math.SinCos(2 * Math.PI * i / Directions);
                yield return (new MapPoint(at.X + (distance * cos), at.Y + (distance * sin)), distance);
            }
        }
    }
}
