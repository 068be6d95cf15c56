using Matching.Api.Pages.Spaces;
using Matching.Domain;

namespace Matching.Api.Pages.Match;

/// <summary>A space in the answer to an enquiry.</summary>
/// <param name="Row">Its line of the ranking.</param>
/// <param name="Figures">Its figures.</param>
public sealed record MatchedSpace(RankedRow Row, SpaceFigures Figures)
{
    /// <summary>Its own page.</summary>
    public string Address => SpaceItem.AddressOf(OfferingId.Parse(Row.Id));

    /// <summary>Whether it fails nothing, and nothing is left to ask.</summary>
    public bool Suits => Row.Feasible && Count(GateOutcome.Unknown) == 0;

    /// <summary>Whether it fails nothing only because nothing is known: whatever is demanded is a question.</summary>
    public bool IsLittleKnown => Row.Feasible && Count(GateOutcome.Unknown) > 0 && Count(GateOutcome.Pass) == 0;

    /// <summary>How many constraints come out in a way.</summary>
    public int Count(GateOutcome outcome) => Row.Gates.Count(gate => gate.Outcome == outcome);

    /// <summary>The constraints that fail.</summary>
    public IEnumerable<GateResult> Failed => Row.Gates.Where(gate => gate.Outcome == GateOutcome.Fail);

    /// <summary>What the engine says of the floor area, combinations of units or plots among it; null when it says nothing.</summary>
    public GateResult? AreaFit => Row.Gates.FirstOrDefault(gate => gate.Id is "H03" or "H04" && gate.Outcome != GateOutcome.Fail);
}
