namespace Matching.Domain;

/// <summary>Which companies are of high potential (高潜力), and how much of a list is theirs at least (domain 10.4). All values are judgments of the bureau.</summary>
public sealed record HighPotentialRule
{
    /// <summary>Least share of a list's lines.</summary>
    /// <value>Above 0, at most 1; 0.2 by default, which is 4 of 20. A part of a line counts for nothing.</value>
    public double LeastShare { get; init; } = 0.2;

    /// <summary>The shortest list that keeps the share. A shorter one is the head of the ranking, where a far weaker company would surprise.</summary>
    /// <value>Lines, at least 1; 20 by default.</value>
    public int FewestLines { get; init; } = 20;

    /// <summary>Highest leading-enterprise tier of such a company.</summary>
    /// <value>0–5, by default 2: from 3 on it is a leader.</value>
    public int MostTier { get; init; } = 2;

    /// <summary>Growth of revenue that is high, a year.</summary>
    /// <value>A fraction, by default 0.2.</value>
    public double LeastGrowth { get; init; } = 0.2;

    /// <summary>R&amp;D share of revenue that is high.</summary>
    /// <value>A fraction, by default 0.1.</value>
    public double LeastRdShare { get; init; } = 0.1;

    /// <summary>Whether a company is of high potential. NaN is unknown and reaches nothing.</summary>
    /// <param name="tier">Its leading-enterprise tier, 0–5.</param>
    /// <param name="growth">Yearly growth of revenue over three years, a fraction.</param>
    /// <param name="rdShare">R&amp;D share of revenue, a fraction.</param>
    // Features are floats: 0.7 as a float lies below 0.7.
    public bool Holds(double tier, float growth, float rdShare) => tier <= MostTier && (growth >= (float)LeastGrowth || rdShare >= (float)LeastRdShare);

    /// <summary>How many of so many lines are for companies of high potential at least.</summary>
    public int LinesOf(int lines) => lines < FewestLines ? 0 : (int)Math.Floor((LeastShare * lines) + 1e-9);
}
