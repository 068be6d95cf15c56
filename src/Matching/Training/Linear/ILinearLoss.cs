namespace Matching.Training;

/// <summary>How badly scores fit the grades of a table; convex in the scores.</summary>
internal interface ILinearLoss
{
    /// <summary>The loss and its slopes.</summary>
    /// <param name="scores">The scores of the rows.</param>
    /// <param name="own">Numbers of the loss's own that are fitted too.</param>
    /// <param name="slopes">Receives how the loss grows with each score.</param>
    /// <param name="ownSlopes">Receives how it grows with each number of its own.</param>
    double At(ReadOnlySpan<double> scores, ReadOnlySpan<double> own, Span<double> slopes, Span<double> ownSlopes);

    /// <summary>What its own numbers add to every score of the model.</summary>
    double Bias(ReadOnlySpan<double> own);
}
