using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>
/// ln of two densities of revenue at the company's own, of those that had signed at the offering before the day over those that had in the district:
/// above 0 where companies of its size came more often than elsewhere.
/// </summary>
/// <remarks>
/// Gaussian kernel over the logarithm of revenue, bandwidth 0.35 of a power of ten (Silverman, "Density Estimation for Statistics and Data Analysis",
/// 1986), in steps of <see cref="SizeBand"/>; a space borrows six companies from its platform and this from the district.
/// </remarks>
public sealed class SizeAffinity()
    : PairFeature<SizeAffinity.Formula>("sizeAffinity", new Text("同规模落户倾向", "its size signs here"), "ln ratio", -4, 4, new Text("营收未知，或全区尚无签约先例", "revenue unknown, or nobody has signed in the district yet"))
{
    private const double Bandwidth = 0.35 * SizeBand.PerDecade;

    // Further off the kernel is below one in ten thousand.
    private const int Reach = 6;

    // Each company adds so much everywhere: where no size like it is known both densities vanish, and the ratio must be 1 and not 0 / 0.
    private const double Vanishing = 1e-9;

    private static readonly double[] Kernel = [.. Enumerable.Range(0, Reach + 1).Select(off => Math.Exp(-off * off / (2 * Bandwidth * Bandwidth)))];

    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    public override CompanyTrait Reads => CompanyTrait.Size;

    /// <inheritdoc/>
    internal override SpaceTrait Sees => SpaceTrait.Area;

    /// <inheritdoc/>
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            var (band, day, district) = (SizeBand.Of(pair.Company, pair.AsOf), pair.AsOf, pair.Catalog.Precedents.District);
            var all = district.Count(PrecedentTrait.AnySize, day);
            if (band == SizeBand.Unknown || all == 0) return double.NaN;
            var everywhere = Sum(district, band, all, day) / all;
            return Math.Log(Density(pair.Catalog.Precedents.Of(pair.Offering), band, everywhere, day) / everywhere);
        }

        private static double Density(PrecedentArea area, int band, double everywhere, DateOnly day)
        {
            if (area.Parent is null) return everywhere;
            var parent = Density(area.Parent, band, everywhere, day);
            var all = area.Count(PrecedentTrait.AnySize, day);
            return all == 0 ? parent : (Sum(area, band, all, day) + (PrecedentShare.Borrowed * parent)) / (all + PrecedentShare.Borrowed);
        }

        // The kernel's constant factor cancels in the ratio.
        private static double Sum(PrecedentArea area, int band, int all, DateOnly day)
        {
            var sum = all * Vanishing;
            for (var at = Math.Max(0, band - Reach); at <= Math.Min(SizeBand.Unknown - 1, band + Reach); at++)
                sum += area.Count(PrecedentTrait.Size(at), day) * Kernel[Math.Abs(at - band)];
            return sum;
        }
    }
}
