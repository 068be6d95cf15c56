namespace Matching.Training;

/// <summary>One split of a table's rows.</summary>
/// <param name="Learn">Places of the rows to learn from, rising.</param>
/// <param name="Validate">Places of the rows to validate on, rising.</param>
/// <param name="Repeat">Which drawing of folds it belongs to, from 0.</param>
internal sealed record TrainingFold(int[] Learn, int[] Validate, int Repeat);
