using Matching.Domain;

namespace Matching.Catalog;

/// <summary>One tie to a company, or two in a row.</summary>
/// <param name="First">The tie to the firm that introduces; null where the resident knows the company itself.</param>
/// <param name="Last">The tie to the company.</param>
public readonly record struct TiePath(Tie? First, Tie Last)
{
    /// <summary>The firms on the way, the one to ask first in front; the company itself is not among them.</summary>
    public IReadOnlyList<string> ResidentIds => First is null ? [Last.ResidentId] : [First.ResidentId, Last.ResidentId];

    /// <summary>Product of the ties' strengths, halved when there are two, times the importance of the firm asked first; 0–1 (domain 3.6).</summary>
    public double Strength => First is null ? TieGraph.StrengthOf(Last) * TieGraph.ImportanceOf(Last) : StrengthOf(First, Last);

    /// <summary>The day from which both ties were known; null when they always were.</summary>
    public DateOnly? KnownSince => First?.AsOf is { } first && !(Last.AsOf > first) ? first : Last.AsOf;

    internal static double StrengthOf(Tie first, Tie last) =>
        TieGraph.StrengthOf(first) * TieGraph.StrengthOf(last) * TieGraph.SecondTieDecay * TieGraph.ImportanceOf(first);
}
