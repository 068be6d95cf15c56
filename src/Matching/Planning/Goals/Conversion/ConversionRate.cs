namespace Matching.Planning;

/// <summary>How often leads that stood alike had landed within so many days.</summary>
/// <param name="Standing">How they stood.</param>
/// <param name="Leads">Different leads that once stood so, early enough for the outcome to be known.</param>
/// <param name="Share">In which share of the looks at them they then landed in time, 0–1; 0 without a look.</param>
/// <param name="Probability">The rate, drawn towards that of all leads where few are known; 0–1.</param>
public sealed record ConversionRate(LeadStanding Standing, int Leads, double Share, double Probability);
