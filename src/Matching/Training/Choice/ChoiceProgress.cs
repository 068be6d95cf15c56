namespace Matching.Training;

/// <summary>How far a choice among trainers has come.</summary>
/// <param name="Candidate">The family's simplest candidate.</param>
/// <param name="Family">Which family is tried, from 1.</param>
/// <param name="Families">Of how many.</param>
/// <param name="Fold">In which fold, from 1.</param>
/// <param name="Folds">Of how many.</param>
public readonly record struct ChoiceProgress(string Candidate, int Family, int Families, int Fold, int Folds)
{
    /// <summary>Share of the folds of all families that were begun, 0–1.</summary>
    public double Share => ((Family - 1.0) * Folds + Fold - 1) / ((double)Families * Folds);
}
