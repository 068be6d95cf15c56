using Matching.Domain;

namespace Matching.Explain;

/// <summary>The owner lowers the rent of what is on offer: to 110 % of what is acceptable, or to what the monthly budget leaves for it (domain 5.2, H09).</summary>
/// <remarks>Of several units together, those come down that ask for more.</remarks>
internal sealed class LowerRent() : Lever("lower-rent", "H09")
{
    private const double DaysPerMonth = 365.0 / 12;

    /// <inheritdoc/>
    public override IEnumerable<Move> Moves(Situation at, bool finely)
    {
        var need = at.Pair.Need;
        foreach (var block in UnitBlock.Of(at.Offering))
        {
            if (block.HighestRent is not { } rent) continue;
            var paid = ((need.Figures.BudgetMonthYuan * Rents.Above / need.AreaMinM2) - Rents.Fee(at.Offering.BuildingFigures!)) / DaysPerMonth;
            foreach (var (to, share) in ValueSteps.Of(Rule, rent.PerDay, up: false, [need.Figures.RentMaxDay * Rents.Above, paid], finely))
            {
                yield return new Move(
                    Change(block.Record, Written(rent.PerDay), Written(to), Say(block.Name, rent.PerDay, to), share), situation => Lowered(situation, block, Rent.FromDay(to)));
            }
        }
    }

    private static Situation Lowered(Situation situation, UnitBlock block, Rent to)
    {
        var building = situation.Offering.Building!;
        return block.Rows.Length == 0
            ? situation.With(building with { Rent = to }, situation.Offering.Units)
            : situation.WithUnits(block.Ids, unit => (unit.Rent ?? building.Rent)!.Value.PerDay > to.PerDay ? unit with { Rent = to } : unit);
    }
}
