namespace Matching.Ranking;

/// <summary>Scores every company of a run of places for one offering, as if none had asked for anything.</summary>
internal interface ICompanyScores
{
    /// <summary>Scores neighboring places.</summary>
    /// <param name="start">The first place, a multiple of <see cref="CompanyCandidates.RunLength"/>.</param>
    /// <param name="scores">Receives one score a place, for a run at most.</param>
    void Score(int start, Span<double> scores);
}
