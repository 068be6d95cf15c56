using Matching.Domain;

namespace Matching.Explain;

/// <summary>The electric capacity is expanded before the space is needed: of a unit that has one of its own, or of the building, which speaks for all others.</summary>
internal sealed class MorePower() : Lever("more-power", "H07")
{
    /// <inheritdoc/>
    public override IEnumerable<Move> Moves(Situation at, bool finely)
    {
        if (at.Offering is not { Building: { } building, BuildingFigures: { } figures }) return [];
        var wanted = at.Pair.Need.Figures.PowerKva;
        var own = figures.Offered.Where(unit => unit.Rows is [{ PowerKva: not null }]).Select(unit => unit.Rows[0]);
        var moves = own.SelectMany(unit => Of(new UnitBlock(building, [unit]), unit.PowerKva!.Value, wanted, finely));
        return building.PowerKva is { } whole ? moves.Concat(Of(new UnitBlock(building, []), whole, wanted, finely)) : moves;
    }

    private IEnumerable<Move> Of(UnitBlock block, decimal from, double wanted, bool finely) => ValueSteps.Of(Rule, from, up: true, [wanted], finely).Select(step => new Move(
        Change(block.Record, Written(from), Written(step.To), Before(Say(block.Name, from, step.To)), step.Share),
        situation => block.Rows.Length == 0
            ? situation.With(situation.Offering.Building! with { PowerKva = step.To }, situation.Offering.Units)
            : situation.WithUnits(block.Ids, unit => unit with { PowerKva = step.To })));

    private static Text Before(Text expanded) => new($"投入使用前扩容：{expanded.Zh}", $"expanded before use, {expanded.En}");
}
