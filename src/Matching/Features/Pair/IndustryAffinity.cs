using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>
/// ln(P(industry | offering) / P(industry | district)) among the companies that had signed before the day: above 0 where more of the company's kind came
/// than elsewhere in the district.
/// </summary>
/// <remarks>
/// The code is read from the section down to the class, each level among those of the level above, so that a class that nobody had seen says no more than
/// its group. At each level a space borrows from its platform and this from the district (<see cref="PrecedentShare"/>).
/// </remarks>
public sealed class IndustryAffinity()
    : PairFeature<IndustryAffinity.Formula>("industryAffinity", new Text("同业落户倾向", "its industry signs here"), "ln ratio", -4, 4, new Text("行业未知，或全区尚无签约先例", "industry unknown, or nobody has signed in the district yet"))
{
    // Twenty sections; below them about ten of each.
    private const double EvenSection = 1.0 / 20, EvenBelow = 1.0 / 10;

    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    public override CompanyTrait Reads => CompanyTrait.Industry;

    /// <inheritdoc/>
    internal override SpaceTrait Sees => SpaceTrait.Area;

    /// <inheritdoc/>
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            var industry = pair.Company.Industry;
            var (tree, day) = (pair.Catalog.Precedents, pair.AsOf);
            if (industry.Level == 0 || tree.District.Count(PrecedentTrait.AnyIndustry, day) == 0) return double.NaN;
            var (area, among, even, sum) = (tree.Of(pair.Offering), PrecedentTrait.AnyIndustry, EvenSection, 0.0);
            for (var level = 1; level <= industry.Level; level++)
            {
                var trait = PrecedentTrait.Industry(industry, level);
                sum += Math.Log(PrecedentShare.Of(area, trait, among, even, day) / PrecedentShare.Of(tree.District, trait, among, even, day));
                (among, even) = (trait, EvenBelow);
            }

            return sum;
        }
    }
}
