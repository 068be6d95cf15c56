namespace Matching.Planning;

/// <summary>How many approaches there have to be at least, and may be at most.</summary>
/// <param name="Least">At least so many; 0 or more. What cannot be reached is missed by as little as possible and reported.</param>
/// <param name="Most">At most so many, never exceeded; null when there is no such limit.</param>
public sealed record Quota(int Least = 0, int? Most = null)
{
    /// <summary>Checks the numbers.</summary>
    /// <exception cref="ArgumentException">A number is negative or the least exceeds the most; the message names them.</exception>
    internal void Validate(string name)
    {
        if (Least < 0 || Most < Least) throw new ArgumentException($"The quota of {name} is {Least} to {Most}; it starts at 0 or more and does not end below its start.");
    }
}
