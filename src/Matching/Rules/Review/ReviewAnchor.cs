namespace Matching.Rules;

/// <summary>A point of a scale.</summary>
/// <param name="At">The value, in the scale's unit.</param>
/// <param name="Points">The points that it earns.</param>
public sealed record ReviewAnchor(decimal At, decimal Points)
{
    /// <summary>The anchor as people write it, such as <c>2→10</c>.</summary>
    public override string ToString() => $"{At:0.######}→{Points:0.##}";
}
