using System.Numerics;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Features;

/// <summary>
/// Mean over the trades that the company's own words name of ln(P(trade | offering) / P(trade | district)), among the trades of those that had signed
/// before the day.
/// </summary>
/// <remarks>Naive Bayes with back-off from the space to its platform and to the district, over trades (<see cref="TradeWords"/>) instead of letters.</remarks>
public sealed class TradeAffinity()
    : PairFeature<TradeAffinity.Formula>("tradeAffinity", new Text("主营落户倾向", "its trades sign here"), "ln ratio", -4, 4, new Text("主营词语未知，或全区尚无签约先例", "its words name no trade, or nobody has signed in the district yet"))
{
    /// <inheritdoc/>
    public override int Sign => 1;

    /// <inheritdoc/>
    public override CompanyTrait Reads => CompanyTrait.Trades;

    /// <inheritdoc/>
    internal override SpaceTrait Sees => SpaceTrait.Area;

    /// <inheritdoc/>
    public readonly struct Formula : IPairFormula
    {
        /// <inheritdoc/>
        public double Value(in Pair pair)
        {
            var (tree, day) = (pair.Catalog.Precedents, pair.AsOf);
            if (pair.Company.Trades == 0 || tree.District.Count(PrecedentTrait.AnyTrade, day) == 0) return double.NaN;
            var (area, even, sum) = (tree.Of(pair.Offering), 1.0 / TradeWords.Names.Count, 0.0);
            for (var trades = pair.Company.Trades; trades != 0; trades &= trades - 1)
            {
                var trait = PrecedentTrait.Trade(BitOperations.TrailingZeroCount(trades));
                sum += Math.Log(PrecedentShare.Of(area, trait, PrecedentTrait.AnyTrade, even, day) / PrecedentShare.Of(tree.District, trait, PrecedentTrait.AnyTrade, even, day));
            }

            return sum / BitOperations.PopCount(pair.Company.Trades);
        }
    }
}
