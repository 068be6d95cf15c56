using Matching.Catalog;

namespace Matching.Explain;

/// <summary>The owner says that units on the same or consecutive floors may be let together, of which nobody has said so or not.</summary>
internal sealed class CombineUnits() : Lever("combine-units", "H03", "H07")
{
    // The smallest that are large enough; a larger one only adds units that are not needed.
    private const int Most = 3;

    /// <inheritdoc/>
    public override IEnumerable<Move> Moves(Situation at, bool finely)
    {
        if (at.Offering is not { Building: { } building, BuildingFigures: { } figures }) return [];
        var need = at.Pair.Need;
        return figures.Open.Where(open => open.GfaM2 >= need.LeastUnitM2 && open.Suits(need) != Suitability.No).Take(Most).Select(open =>
        {
            var block = new UnitBlock(building, open.Rows);
            var ids = block.Ids;
            return new Move(
                Change(
                    block.Record, null, string.Join(';', ids),
                    new($"{block.Name.Zh}可以合并出租（共 {open.GfaM2:0} m²）", $"units {string.Join(", ", ids)} may be let together ({open.GfaM2:0} m²)")),
                situation => situation.WithUnits(ids, unit => unit with { CombinableWith = [.. ids.Where(id => id != unit.Id)] }),
                ComesFirst: true);
        });
    }
}
