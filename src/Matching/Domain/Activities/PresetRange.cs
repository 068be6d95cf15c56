namespace Matching.Domain;

/// <summary>A range of usual values, both ends included; the unit is that of the property that holds it.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end; equal to <paramref name="Low"/> when one value is usual.</param>
public readonly record struct PresetRange(double Low, double High)
{
    /// <summary>The middle of the range.</summary>
    public double Mid => (Low + High) / 2;
}
