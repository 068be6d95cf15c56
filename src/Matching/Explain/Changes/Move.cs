using Matching.Domain;

namespace Matching.Explain;

/// <summary>A change that may be proposed, with the way to make it.</summary>
/// <param name="Change">The change.</param>
/// <param name="Apply">Makes it.</param>
/// <param name="ComesFirst">Whether it makes another space of the one at hand, so that all other changes are measured on what comes of it.</param>
internal sealed record Move(ProposedChange Change, Func<Situation, Situation> Apply, bool ComesFirst = false)
{
    /// <summary>What it moves: no proposal moves the same thing twice.</summary>
    public string Moved => $"{Change.Record}|{Change.Attribute}";

    /// <summary>Tells it from every other change.</summary>
    public string Key => $"{Moved}={Change.To}";
}
