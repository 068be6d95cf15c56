using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F43 for neighbors: 1 − Π(1 − strength × importance) over the residents tied to the company that had signed at the offering or in its platform.</summary>
public sealed class TiedNeighbors()
    : PairFeature<TiedNeighbors.Formula>("tiedNeighbors", new Text("关联企业同址", "tied firms next door"), "1", 0, 1, new Text("没有关联企业，或其落户地未知", "no tied resident whose place is known"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    internal override SpaceTrait Sees => SpaceTrait.Area;

    /// <inheritdoc/>
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            var ties = pair.Catalog.Ties.AllTo(pair.Company.Company.Id);
            if (ties.IsEmpty) return double.NaN;
            var (tree, near, known, none) = (pair.Catalog.Precedents, Near(pair), false, 1.0);
            foreach (var tie in ties)
            {
                if (!TieGraph.WasKnown(tie, pair.AsOf) || !tree.District.Has(tie.ResidentId, pair.AsOf)) continue;
                known = true;
                if (near.Has(tie.ResidentId, pair.AsOf)) none *= 1 - (TieGraph.StrengthOf(tie) * TieGraph.ImportanceOf(tie));
            }

            return known ? 1 - none : double.NaN;
        }

        // Whoever is in the space is in its platform.
        private static PrecedentArea Near(in Pair pair) => pair.Catalog.Precedents.PlatformOf(pair.Offering) ?? pair.Catalog.Precedents.Of(pair.Offering);
    }
}
