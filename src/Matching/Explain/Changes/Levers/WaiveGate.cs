using Matching.Gates;

namespace Matching.Explain;

/// <summary>The role that may waives a constraint that fails (domain 5.2, column W).</summary>
internal sealed class WaiveGate() : Lever("waiver", [.. GateSet.All.Where(gate => gate.WaivableBy is not null).Select(gate => gate.Id)])
{
    /// <inheritdoc/>
    public override IEnumerable<Move> Moves(Situation at, bool finely)
    {
        var failed = GateSet.Ids(at.Failed);
        foreach (var gate in GateSet.All.Where(gate => gate.WaivableBy is not null && failed.Contains(gate.Id)))
        {
            var role = gate.WaivableBy!;
            var change = Change(
                at.Offering.Id.ToString(), null, role.En, new($"经{role.Zh}豁免：{gate.Name.Zh}（{gate.Id}）", $"waived by the {role.En}: {gate.Name.En} ({gate.Id})"));
            yield return new Move(
                change with { Attribute = $"{Rule.Attribute}:{gate.Id}" }, situation => situation with { Waived = [.. situation.Waived, gate] });
        }
    }
}
