using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>F54: share of the inputs that gates and features want, about company and need, which are known.</summary>
public sealed class DataCompleteness()
    : PairFeature<DataCompleteness.Formula>("dataCompleteness", new Text("数据完整度", "data completeness"), "1", 0, 1, new Text("不会缺失", "never missing"))
{
    /// <summary>How many inputs are counted.</summary>
    public const int Inputs = CompanyFacts.Counted + NeedFigures.Counted;

    /// <inheritdoc/>
    public override CompanyTrait Reads => CompanyTrait.KnownFacts;

    /// <inheritdoc/>
    internal override SpaceTrait Sees => SpaceTrait.None;

    /// <inheritdoc/>
    public struct Formula : IPairFormula
    {
        private CompanyEntry? _company;
        private DateOnly _asOf;
        private int _known;

        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            if (_company != pair.Company || _asOf != pair.AsOf)
            {
                (_company, _asOf) = (pair.Company, pair.AsOf);
                _known = pair.Company.FactsKnownOn(pair.AsOf) ? CompanyFacts.CountKnown(pair.Company.Company) : 0;
            }

            return (double)(_known + pair.Need.Figures.KnownFacts) / Inputs;
        }
    }
}
