namespace Matching.Training;

/// <summary>The trainer that cross-validation chose, and why.</summary>
/// <param name="Trainer">The trainer: the first of those that the evidence does not set clearly behind another.</param>
/// <param name="Results">All candidates in their order, those that the budget left out too.</param>
/// <param name="Folds">How many folds they were validated on; 0 when there was nothing to validate on, and the first candidate is taken.</param>
/// <param name="IsTimeOrdered">Whether every fold learned from earlier days only.</param>
public sealed record ChosenTrainer(IRankingTrainer Trainer, IReadOnlyList<CandidateResult> Results, int Folds, bool IsTimeOrdered)
{
    /// <summary>How the chosen one did.</summary>
    public CandidateResult Result => Results.First(r => r.Name == Trainer.Name);

    /// <summary>A trainer that somebody asked for: nothing was tried.</summary>
    public static ChosenTrainer Asked(IRankingTrainer trainer) => new(trainer, [], 0, false);
}
