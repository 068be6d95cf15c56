namespace Matching.Rules;

/// <summary>Formulas of the per-mu assessment (domain 7.4). Immutable.</summary>
/// <param name="Formulas">The formulas, in the order of the file.</param>
public sealed record PerMuRules(IReadOnlyList<PerMuFormula> Formulas)
{
    /// <summary>A formula by its key; null when there is none.</summary>
    public PerMuFormula? Find(string key) => Formulas.FirstOrDefault(formula => formula.Key == key);
}
