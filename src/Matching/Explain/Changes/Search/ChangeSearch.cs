using Matching.Gates;

namespace Matching.Explain;

/// <summary>
/// Finds the sets of changes that suffice, in the order of their effort: of all sets looked at, the one with the least effort is tried next, and grows by one
/// change when it is not enough. What it finds first is therefore the easiest of what the levers offer.
/// </summary>
/// <param name="before">How things stand.</param>
/// <param name="levers">What may move.</param>
/// <param name="onlyForFailures">Whether only what may make a failing constraint pass is worth moving.</param>
/// <param name="mostChanges">How many changes a set may have.</param>
internal sealed class ChangeSearch(Situation before, IReadOnlyList<Lever> levers, bool onlyForFailures, int mostChanges)
{
    /// <summary>At most so many sets are tried. Hardly any pair has as many.</summary>
    private const int MostTried = 3_000;

    private readonly PriorityQueue<ChangeSet, (double Effort, int Changes, string Key)> _open = new(
        Comparer<(double Effort, int Changes, string Key)>.Create((one, other) =>
        {
            var byEffort = one.Effort.CompareTo(other.Effort);
            var byCount = byEffort != 0 ? byEffort : one.Changes.CompareTo(other.Changes);
            return byCount != 0 ? byCount : string.CompareOrdinal(one.Key, other.Key);
        }));

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The constraints that some set tried lets pass.</summary>
    public uint Cleared { get; private set; }

    /// <summary>Whether all sets were tried; false when the search ended at its bound.</summary>
    public bool Complete { get; private set; } = true;

    /// <summary>The sets that suffice, none of which can spare a change or only moves further or more than another does.</summary>
    /// <param name="suffices">Whether a situation is what is wanted.</param>
    /// <param name="mayGoOn">Whether one more may be tried.</param>
    /// <param name="most">How many at most.</param>
    public List<ChangeSet> Find(Func<Situation, bool> suffices, Func<bool> mayGoOn, int most)
    {
        var found = new List<ChangeSet>();
        Open(ChangeSet.None(before));
        for (var tried = 0; found.Count < most && _open.TryDequeue(out var set, out _); tried++)
        {
            if (found.Exists(set.MovesAllOf)) continue;
            if (tried == MostTried || !mayGoOn())
            {
                Complete = false;
                break;
            }

            var failed = set.After.Failed;
            Cleared |= before.Failed & ~failed;
            if (set.Moves.Length == 0 || !suffices(set.After))
            {
                if (set.Moves.Length < mostChanges) Grow(set, failed);
            }
            else if (set.Parts(before).FirstOrDefault(part => suffices(part.After)) is { } part)
            {
                // A value that was measured on what another change had made may do without that change.
                Open(part);
            }
            else
            {
                found.RemoveAll(other => other.MovesAllOf(set));
                found.Add(set);
            }
        }

        // Such a part is easier than what was found before it.
        return [.. found.OrderBy(set => set.Effort)];
    }

    private void Grow(ChangeSet set, uint failed)
    {
        var ids = GateSet.Ids(failed);
        foreach (var lever in levers)
        {
            if (onlyForFailures && !lever.Gates.Any(ids.Contains)) continue;
            foreach (var move in lever.Moves(set.After, finely: !onlyForFailures))
            {
                if (set.And(move) is { } larger) Open(larger);
            }
        }
    }

    private void Open(ChangeSet set)
    {
        if (_seen.Add(set.Key)) _open.Enqueue(set, (set.Effort, set.Moves.Length, set.Key));
    }
}
