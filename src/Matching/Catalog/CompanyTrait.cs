namespace Matching.Catalog;

/// <summary>
/// What a gate or a pair feature looks at of a company that has asked for nothing, is tied to nobody and is not named by the offering. Companies with the
/// same traits are all the same to it, so that it needs to be asked once for each kind.
/// </summary>
[Flags]
public enum CompanyTrait
{
    /// <summary>Nothing: all such companies are the same.</summary>
    None = 0,

    /// <summary>How well it fits the six centers.</summary>
    Fit = 1,

    /// <summary>What it plausibly does in a space.</summary>
    Activities = 2,

    /// <summary>Its industry, and whether it is a foreign investor.</summary>
    Industry = 4,

    /// <summary>Whether its revenue is known on the day, and reaches the offering's threshold.</summary>
    Revenue = 8,

    /// <summary>Its risk flags, if known on the day.</summary>
    Risk = 16,

    /// <summary>How many of its facts are known on the day (<see cref="CompanyFacts"/>).</summary>
    KnownFacts = 32,

    /// <summary>Which trades its own words name (<see cref="Domain.TradeWords"/>).</summary>
    Trades = 64,

    /// <summary>How large it is, if known on the day (<see cref="SizeBand"/>).</summary>
    Size = 128,

    /// <summary>When and how it was last in contact with the district before the day.</summary>
    Contact = 256,
}
