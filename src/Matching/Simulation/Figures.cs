namespace Matching.Simulation;

/// <summary>Rounds what was drawn to the digits that a person would have written down.</summary>
internal static class Figures
{
    /// <summary>A whole number, cut off after its first few digits: never above the value, so that no amount is rounded over a threshold.</summary>
    public static decimal Whole(double value, int digits)
    {
        var limit = Math.Pow(10, digits);
        var step = 1m;
        while (value / (double)step >= limit) step *= 10;
        return Math.Floor((decimal)value / step) * step;
    }

    /// <summary>A number with some decimals; ends without zeros, as it is written.</summary>
    public static decimal Rounded(double value, int decimals) =>
        Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero) / 1.000000000000000000000000000000000m;
}
