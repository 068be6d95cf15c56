using System.Globalization;
using Google.OrTools.LinearSolver;

namespace Matching.Planning;

/// <summary>A linear program with whole numbers, solved by branch and bound (SCIP): on one thread, so that it ends at the same answer on every run.</summary>
/// <remarks>CP-SAT was tried and took fifty times as long: what is chosen here is nearly whole by itself once its limits have prices.</remarks>
internal sealed class MixedProgram : IDisposable
{
    // The solver's own tolerance is a millionth: a bound is that much uncertain.
    private const double Tolerance = 1e-6;

    private readonly Solver _solver = Solver.CreateSolver("SCIP");
    private readonly List<(Variable Variable, double Hint)> _hints = [];

    public MixedProgram() => _solver.Objective().SetMaximization();

    /// <summary>A whole number between 0 and a most.</summary>
    /// <param name="most">The most.</param>
    /// <param name="value">What one of it is worth.</param>
    /// <param name="hint">What it is in a good answer.</param>
    public Variable Whole(double most, double value, double hint)
    {
        var variable = _solver.MakeIntVar(0, most, "");
        _solver.Objective().SetCoefficient(variable, value);
        _hints.Add((variable, hint));
        return variable;
    }

    /// <summary>A limit.</summary>
    public Constraint Limit(double least, double most) => _solver.MakeConstraint(least, most);

    /// <summary>Solves.</summary>
    /// <param name="options">Seed, effort and gap.</param>
    /// <param name="clock">How long it may take.</param>
    /// <returns>A bound on every answer; null when not even one answer was found.</returns>
    public double? Solve((int Seed, int Effort, double Gap) options, PlanClock clock)
    {
        _solver.SetHint([.. _hints.Select(h => h.Variable)], [.. _hints.Select(h => h.Hint)]);
        _solver.SetTimeLimit(Math.Max(1, (long)clock.Left.TotalMilliseconds));
        _solver.SetSolverSpecificParametersAsString(string.Create(CultureInfo.InvariantCulture, $"limits/nodes = {options.Effort}\nrandomization/randomseedshift = {options.Seed}\n"));
        using var parameters = new MPSolverParameters();
        parameters.SetDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, options.Gap);
        using var giveUp = clock.OnCancel(() => _solver.InterruptSolve());
        if (_solver.Solve(parameters) is not (Solver.ResultStatus.OPTIMAL or Solver.ResultStatus.FEASIBLE)) return null;
        var bound = _solver.Objective().BestBound();
        return bound + (Math.Abs(bound) * Tolerance);
    }

    /// <inheritdoc/>
    public void Dispose() => _solver.Dispose();
}
