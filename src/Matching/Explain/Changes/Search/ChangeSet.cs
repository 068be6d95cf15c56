using System.Numerics;

namespace Matching.Explain;

/// <summary>Changes that are made together, in the order in which they must be made.</summary>
internal sealed class ChangeSet
{
    private readonly Situation _before;
    private readonly Func<Situation, Situation> _last;
    private Situation? _after;

    private ChangeSet(Move[] moves, Situation before, Func<Situation, Situation> last)
    {
        (Moves, _before, _last) = (moves, before, last);
        Effort = Math.Round(moves.Sum(move => move.Change.Effort), 4);
        Key = string.Join('&', moves.Select(move => move.Key).Order(StringComparer.Ordinal));
    }

    /// <summary>The changes.</summary>
    public Move[] Moves { get; }

    /// <summary>The sum of the efforts.</summary>
    public double Effort { get; }

    /// <summary>Tells it from every other set.</summary>
    public string Key { get; }

    /// <summary>What comes of the changes; found out when it is first asked for, as most sets are never tried.</summary>
    public Situation After => _after ??= _last(_before);

    /// <summary>No change at all.</summary>
    public static ChangeSet None(Situation before) => new([], before, situation => situation);

    /// <summary>This and one more; null when the more moves what is moved already, or would have had to come first.</summary>
    public ChangeSet? And(Move more) =>
        Array.Exists(Moves, move => move.Moved == more.Moved) || (more.ComesFirst && Moves.Length > 0) ? null : new([.. Moves, more], After, more.Apply);

    /// <summary>Whether it moves all that another does, if only further or with more besides.</summary>
    public bool MovesAllOf(ChangeSet other) => other.Moves.All(moved => Array.Exists(Moves, move => move.Moved == moved.Moved));

    /// <summary>What is left of it when some changes are left out, smallest first: every part but none and all.</summary>
    /// <param name="before">How things stood before any change.</param>
    public IEnumerable<ChangeSet> Parts(Situation before) => Enumerable.Range(1, Math.Max(0, (1 << Moves.Length) - 2))
        .OrderBy(part => BitOperations.PopCount((uint)part)).ThenBy(part => part)
        .Select(part => Moves.Where((_, i) => (part >> i & 1) != 0).ToArray())
        .Select(moves => new ChangeSet(moves, before, situation => moves.Aggregate(situation, (changed, move) => move.Apply(changed))));
}
