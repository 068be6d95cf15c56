using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F43: 1 − Π(1 − strength × importance) over the paths of one or two ties from resident firms to the company (domain 3.6).</summary>
public sealed class TieScore()
    : PairFeature<TieScore.Formula>("tieScore", new Text("以企引企", "ties to residents"), "1", 0, 1, new Text("不会缺失；没有已知关系时为 0", "never missing; no known tie gives 0"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    internal override SpaceTrait Sees => SpaceTrait.None;

    /// <inheritdoc/>
    public struct Formula : IPairFormula
    {
        private CompanyEntry? _company;
        private DateOnly _asOf;
        private double _score;

        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            if (_company != pair.Company || _asOf != pair.AsOf)
            {
                (_company, _asOf) = (pair.Company, pair.AsOf);
                _score = pair.Catalog.Ties.Score(pair.Company.Company.Id, pair.AsOf);
            }

            return _score;
        }
    }
}
