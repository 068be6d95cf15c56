namespace Matching.Rules;

/// <summary>How a value becomes points: by anchors, smallest value first, points never falling. Immutable.</summary>
/// <param name="Anchors">At least one.</param>
/// <param name="Stepped">Whether points stay at the last anchor reached (a rubric); else they rise linearly to the next.</param>
public sealed record ReviewScale(IReadOnlyList<ReviewAnchor> Anchors, bool Stepped)
{
    /// <summary>The points of a value: none below the first anchor, those of the last above it, else as the anchors around it say.</summary>
    /// <returns>Points, rounded to one decimal, so that a sheet adds up as it is shown.</returns>
    public decimal PointsAt(decimal value)
    {
        if (value < Anchors[0].At) return 0;
        var reached = Anchors.Count - 1;
        while (Anchors[reached].At > value) reached--;
        var lower = Anchors[reached];
        if (Stepped || reached == Anchors.Count - 1) return Rounded(lower.Points);
        var upper = Anchors[reached + 1];
        return Rounded(lower.Points + ((upper.Points - lower.Points) * (value - lower.At) / (upper.At - lower.At)));
    }

    /// <summary>The anchors around a value, as people write them.</summary>
    public string Around(decimal value)
    {
        if (value < Anchors[0].At) return $"<{Anchors[0].At:0.######}→0";
        var reached = Anchors.Count - 1;
        while (Anchors[reached].At > value) reached--;
        return Stepped || reached == Anchors.Count - 1 || Anchors[reached].At == value ? Anchors[reached].ToString() : $"{Anchors[reached]}, {Anchors[reached + 1]}";
    }

    private static decimal Rounded(decimal points) => Math.Round(points, 1, MidpointRounding.AwayFromZero);
}
