using Matching.Domain;

namespace Matching.Explain;

/// <summary>The district lowers the starting price: to 110 % of the budget for land, which still passes (domain 5.2, H10).</summary>
internal sealed class LowerPrice() : Lever("lower-price", "H10")
{
    /// <inheritdoc/>
    public override IEnumerable<Move> Moves(Situation at, bool finely)
    {
        if (at.Offering.Plot is not { StartPrice: { } price } plot) return [];
        return ValueSteps.Of(Rule, price.Wan, up: false, [at.Pair.Need.Figures.PurchaseBudgetWan * Rents.Above], finely).Select(step => new Move(
            Change(plot.OfferingId.ToString(), Written(price.Wan), Written(step.To), Say(null, price.Wan, step.To), step.Share),
            situation => situation.With(situation.Offering.Plot! with { StartPrice = Money.FromWan(step.To) })));
    }
}
