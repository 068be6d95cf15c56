using Matching.Domain;

namespace Matching.Planning;

/// <summary>A possible approach. Areas count in hundredths of a square meter: what is needed is rounded up, what is on offer down.</summary>
/// <param name="Company">Place of the company in the problem.</param>
/// <param name="Offering">Place of the offering in the problem.</param>
/// <param name="Value">What the approach is worth without an introducer, 0 or more; values are compared with each other and added up.</param>
/// <param name="AreaM2">Floor area that the company would take there, m²; counts against the capacity, if there is one.</param>
/// <param name="Center">The center whose quota it counts for; null for none.</param>
public readonly record struct OutreachPair(int Company, int Offering, double Value, double AreaM2 = 0, CenterId? Center = null)
{
    /// <summary>The largest area that a company may need, m².</summary>
    public const double MostAreaM2 = 10_000_000;
}
