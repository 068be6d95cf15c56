namespace Matching.Planning;

/// <summary>What is known beside the catalog, and how often is drawn.</summary>
public sealed record GoalOutlookOptions
{
    private readonly int _draws = 200;
    private readonly int _simulations = 2000;

    /// <summary>How many sets of conversion rates are drawn.</summary>
    /// <value>200; at least 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int Draws
    {
        get => _draws;
        init => _draws = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Draws), value, "Draws must be 1 or more.");
    }

    /// <summary>How many outcomes are drawn with each set, for goals that are an amount.</summary>
    /// <value>2 000; at least 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int Simulations
    {
        get => _simulations;
        init => _simulations = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(Simulations), value, "Simulations must be 1 or more.");
    }

    /// <summary>What staff know a lead would add, by company and rule (<c>K1</c>), in the rule's unit; it makes the lead serve the goal.</summary>
    public IReadOnlyDictionary<(string CompanyId, string RuleId), decimal> Amounts { get; init; } = new Dictionary<(string, string), decimal>();

    /// <summary>The model's calibrated probabilities, by company; they go before those of the history.</summary>
    public IReadOnlyDictionary<string, ModelChance> ModelChances { get; init; } = new Dictionary<string, ModelChance>();
}
