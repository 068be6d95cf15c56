using System.Numerics;
using Matching.Domain;

namespace Matching.Catalog;

/// <summary>
/// Which of a building's units on offer hang together, so that they may serve as one: every choice of two or more of them in which each can be reached from
/// each other over links between two.
/// </summary>
/// <remarks>
/// Links are stated (<see cref="BuildingUnit.CombinableWith"/>), or open: units on the same or the next floor of which nothing was said. Whoever states some
/// leaves the others out, so that no choice has both kinds of links.
/// </remarks>
internal sealed class UnitCombinations
{
    /// <summary>At most so many choices are told apart in a building. Beyond it, all units that hang together stand for the choices among them.</summary>
    public const int Most = 256;

    private readonly Building _building;
    private readonly UnitFigures[] _units;
    private readonly FloorSpan?[] _floors;
    private readonly HashSet<string> _speaking;

    /// <summary>Takes a building.</summary>
    /// <param name="building">The building.</param>
    /// <param name="offered">Its units on offer, each by itself.</param>
    /// <param name="all">All its vacant units.</param>
    public UnitCombinations(Building building, UnitFigures[] offered, IReadOnlyList<BuildingUnit> all)
    {
        // Without a size nothing can be added up, and the building asks for it anyway.
        (_building, _units) = (building, [.. offered.Where(unit => unit.GfaM2 > 0)]);
        _floors = Array.ConvertAll(_units, unit => FloorSpan.Read(unit.Rows[0].Floors));
        _speaking = [.. all.Where(unit => unit.CombinableWith.Count > 0).SelectMany(unit => unit.CombinableWith.Append(unit.Id))];
    }

    /// <summary>What may be let together, smallest first.</summary>
    public UnitFigures[] Stated() => _speaking.Count == 0 ? [] : Linked(AreStated);

    /// <summary>What lies together and may be let together for all that is known, smallest first.</summary>
    public UnitFigures[] Open() => Linked(AreOpen);

    private bool AreStated(int one, int other) => Names(one, other) || Names(other, one);

    private bool AreOpen(int one, int other) =>
        _floors[one] is { } floors && _floors[other] is { } others && floors.Touches(others) && IsSilent(one) && IsSilent(other);

    private bool IsSilent(int unit) => !_speaking.Contains(_units[unit].Rows[0].Id);

    private bool Names(int one, int other) => _units[one].Rows[0].CombinableWith.Contains(_units[other].Rows[0].Id, StringComparer.Ordinal);

    private UnitFigures[] Linked(Func<int, int, bool> areLinked)
    {
        var links = new BigInteger[_units.Length];
        for (var one = 0; one < links.Length; one++)
        {
            for (var other = one + 1; other < links.Length; other++)
            {
                if (!areLinked(one, other)) continue;
                links[one] |= BigInteger.One << other;
                links[other] |= BigInteger.One << one;
            }
        }

        if (Array.TrueForAll(links, link => link.IsZero)) return [];
        var found = Choices(links);
        var known = found.Select(choice => Figures(choice, partKnown: true));
        var wholes = found.Count < Most ? [] : Wholes(links).Except(found).Select(whole => Figures(whole, partKnown: false));
        return [.. known.Concat(wholes).OrderBy(choice => choice.GfaM2).ThenBy(choice => choice.Rows.Length)];
    }

    // Grown by one unit at a time; every choice that hangs together has a smaller one that does.
    private static List<BigInteger> Choices(BigInteger[] links)
    {
        var found = new List<BigInteger>();
        var seen = new HashSet<BigInteger>();
        var grown = new Queue<BigInteger>(Enumerable.Range(0, links.Length).Select(unit => BigInteger.One << unit));
        while (grown.TryDequeue(out var choice))
        {
            var border = Border(choice, links);
            for (var unit = 0; unit < links.Length; unit++)
            {
                if (!Has(border, unit) || !seen.Add(choice | (BigInteger.One << unit))) continue;
                found.Add(choice | (BigInteger.One << unit));
                if (found.Count == Most) return found;
                grown.Enqueue(found[^1]);
            }
        }

        return found;
    }

    private static IEnumerable<BigInteger> Wholes(BigInteger[] links)
    {
        var left = (BigInteger.One << links.Length) - 1;
        while (!left.IsZero)
        {
            var whole = left & -left;
            for (var border = Border(whole, links); !border.IsZero; border = Border(whole, links)) whole |= border;
            left &= ~whole;
            if (!whole.IsPowerOfTwo) yield return whole;
        }
    }

    private static BigInteger Border(BigInteger choice, BigInteger[] links)
    {
        var reached = BigInteger.Zero;
        for (var unit = 0; unit < links.Length; unit++)
        {
            if (Has(choice, unit)) reached |= links[unit];
        }

        return reached & ~choice;
    }

    private static bool Has(BigInteger choice, int unit) => !(choice >> unit).IsEven;

    private UnitFigures Figures(BigInteger choice, bool partKnown) =>
        new([.. _units.Where((_, unit) => Has(choice, unit))], _building, partKnown);
}
