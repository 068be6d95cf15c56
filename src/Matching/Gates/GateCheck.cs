using Matching.Domain;

namespace Matching.Gates;

/// <summary>The bare answer of a gate: cheap enough for every pair of the catalog. The words come later, for the lines that are shown.</summary>
/// <param name="Outcome">Pass, Fail or Unknown.</param>
/// <param name="Measured">The value found; NaN when unknown or not a number.</param>
/// <param name="Limit">The value it is held against; NaN when there is none.</param>
/// <param name="Case">Which of the gate's own cases applied, for its words; 0 is the ordinary one.</param>
public readonly record struct GateCheck(GateOutcome Outcome, double Measured = double.NaN, double Limit = double.NaN, int Case = 0)
{
    /// <summary>Pass or fail by comparing a measured value with a limit.</summary>
    public static GateCheck Of(bool pass, double measured, double limit, int @case = 0) =>
        new(pass ? GateOutcome.Pass : GateOutcome.Fail, measured, limit, @case);

    /// <summary>A value is missing.</summary>
    public static GateCheck Unknown(int @case = 0, double measured = double.NaN, double limit = double.NaN) =>
        new(GateOutcome.Unknown, measured, limit, @case);

    /// <summary>The constraint holds without a number.</summary>
    public static GateCheck Pass(int @case = 0) => new(GateOutcome.Pass, Case: @case);

    /// <summary>The constraint is broken without a number.</summary>
    public static GateCheck Fail(int @case = 0) => new(GateOutcome.Fail, Case: @case);
}
