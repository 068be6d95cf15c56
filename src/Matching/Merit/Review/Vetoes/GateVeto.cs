using Matching.Domain;

namespace Matching.Merit;

/// <summary>A veto that a gate has judged already: what keeps a pair off the list for certain must not read otherwise on the sheet.</summary>
internal static class GateVeto
{
    /// <summary>Takes over what a gate found: a failure holds, a question stays one, a pass does not hold.</summary>
    /// <param name="gates">The gates that spoke.</param>
    /// <param name="id">The gate, such as <c>H01</c>.</param>
    /// <param name="provesInnocence">Whether a pass settles the veto; else somebody has to answer the question yet.</param>
    /// <param name="ask">What to ask when the gate settles nothing.</param>
    public static (VetoState State, Text Evidence) Check(IReadOnlyList<GateResult> gates, string id, bool provesInnocence, Text ask)
    {
        var gate = gates.FirstOrDefault(g => g.Id == id);
        return gate?.Outcome switch
        {
            GateOutcome.Fail => (VetoState.Yes, gate.Message),
            GateOutcome.Pass when provesInnocence => (VetoState.No, gate.Message),
            GateOutcome.Unknown => (VetoState.Unknown, gate.Message),
            _ => (VetoState.Unknown, ask),
        };
    }
}
