namespace Matching.Training;

/// <summary>A trainer whose scores are log-odds, so that they do not only order candidates but say how likely each choice among them was.</summary>
/// <remarks>What it foretold can be judged by its likelihood, which tells trainers apart from far fewer outcomes than the order alone.</remarks>
public interface ILogOddsTrainer : IRankingTrainer;
