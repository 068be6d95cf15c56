namespace Matching.Planning;

/// <summary>What can be said of a goal's future.</summary>
public enum GoalAnswer
{
    /// <summary>The target is reached.</summary>
    Reached,

    /// <summary>It is not, and a probability is given.</summary>
    Forecast,

    /// <summary>Too few outcomes are known, or the leads' amounts are not.</summary>
    CannotTell,

    /// <summary>The goal's year has ended.</summary>
    YearOver,

    /// <summary>It is shown as it is: no target, no rate, no known rule, or figures in another unit.</summary>
    AsItIs,
}
