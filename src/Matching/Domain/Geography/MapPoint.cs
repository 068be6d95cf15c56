namespace Matching.Domain;

/// <summary>A place on a drawing, in its units, such as pixels.</summary>
/// <param name="X">From the left edge to the right.</param>
/// <param name="Y">From the upper edge down, as in SVG.</param>
public readonly record struct MapPoint(double X, double Y);
