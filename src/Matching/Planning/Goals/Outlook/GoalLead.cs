namespace Matching.Planning;

/// <summary>An open lead that would serve a goal.</summary>
/// <param name="CompanyId">The company.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Amount">What it would add, in the unit of the goal's rule.</param>
/// <param name="Probability">How probably it lands in the remaining time, 0–1.</param>
/// <param name="Basis">What that rests on.</param>
/// <param name="Outcomes">How many outcomes stand behind it: earlier leads that stood alike, or the outcomes that the model was calibrated on.</param>
public sealed record GoalLead(string CompanyId, LeadStanding Standing, decimal Amount, double Probability, ChanceBasis Basis, int Outcomes);
