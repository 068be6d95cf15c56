using Matching.Domain;

namespace Matching.Explain;

/// <summary>The hold on a plot, a building or a unit is released. What is planned, announced, sold or withdrawn stays so.</summary>
internal sealed class ReleaseHold() : Lever("release-hold", "H03", "H18")
{
    private const string Free = "promotable", Held = "reserved";

    /// <inheritdoc/>
    public override IEnumerable<Move> Moves(Situation at, bool finely)
    {
        var offering = at.Offering;
        if (offering.Plot is { Status: SpaceStatus.Reserved })
            yield return Of(offering.Id.ToString(), new("地块", "the plot"), s => s.With(s.Offering.Plot! with { Status = SpaceStatus.Promotable, ReservedFor = null, HoldUntil = null }));
        if (offering.Building is { Status: SpaceStatus.Reserved })
            yield return Of(offering.Id.ToString(), new("楼宇", "the building"), s => s.With(s.Offering.Building! with { Status = SpaceStatus.Promotable }, s.Offering.Units));
        foreach (var unit in offering.Units.Where(unit => unit.Status == SpaceStatus.Reserved))
        {
            var block = new UnitBlock(offering.Building!, [unit]);
            yield return Of(block.Record, block.Name, s => s.WithUnits(block.Ids, row => row with { Status = SpaceStatus.Promotable }));
        }
    }

    private Move Of(string record, Text name, Func<Situation, Situation> release) =>
        new(Change(record, Held, Free, new($"{name.Zh}解除锁定", $"the hold on {name.En} is released")), release);
}
