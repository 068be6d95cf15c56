using System.Collections.Frozen;

namespace Matching.Catalog;

/// <summary>
/// Which companies of a table belong to one group (domain 3.1): those that state the same group, by <see cref="Domain.CompanyNameKey"/>, and the one of
/// that name; else those with the same credit code, or the same Chinese name but for the legal form. Nearly all companies stand alone.
/// </summary>
/// <remarks>Two groups that are stated by different names stay two, whatever links them. An equal name is no proof: whoever acts on a group names its members.</remarks>
public sealed class CompanyGroups
{
    private readonly int[] _leaders;
    private readonly FrozenDictionary<int, int[]> _members;

    internal CompanyGroups(int[] leaders)
    {
        _leaders = leaders;
        _members = Enumerable.Range(0, leaders.Length)
            .Where(row => leaders[row] != row)
            .GroupBy(row => leaders[row])
            .ToFrozenDictionary(group => group.Key, group => (int[])[group.Key, .. group]);
    }

    /// <summary>How many groups have two members or more in the table.</summary>
    public int Count => _members.Count;

    /// <summary>The key of a row's group: the first of its rows in the order of keys, and the row itself when it stands alone.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public int KeyOf(int row) => _leaders[row];

    /// <summary>The rows of a row's group, itself among them, ascending; empty when it stands alone.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public IReadOnlyList<int> MembersWith(int row) => _members.GetValueOrDefault(_leaders[row], []);
}
