namespace Matching.Ranking;

/// <summary>Scores the spaces of a table for one enquiry.</summary>
internal interface ISpaceScores
{
    /// <summary>Scores neighboring places, plots and buildings never together.</summary>
    /// <param name="start">The first place.</param>
    /// <param name="scores">Receives one score a place, for <see cref="SpaceCandidates.MostBlock"/> at most.</param>
    void Score(int start, Span<double> scores);
}
