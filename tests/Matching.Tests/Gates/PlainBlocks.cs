using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Gates;

/// <summary>All choices of a building's units on offer, tried one by one: which of them hang together.</summary>
internal static class PlainBlocks
{
    /// <summary>What may be let together as stated, two units or more, smallest first.</summary>
    public static PlainBlock[] Stated(Offering offering) => Connected(offering, (a, b) => a.CombinableWith.Contains(b.Id) || b.CombinableWith.Contains(a.Id));

    /// <summary>What lies together, two units or more, of which nobody said anything, smallest first.</summary>
    public static PlainBlock[] Open(Offering offering)
    {
        return Connected(offering, (a, b) => IsSilent(a) && IsSilent(b) && FloorSpan.Read(a.Floors) is { } floors && FloorSpan.Read(b.Floors) is { } others && floors.Touches(others));

        bool IsSilent(BuildingUnit unit) => unit.CombinableWith.Count == 0 && !offering.Units.Any(u => u.CombinableWith.Contains(unit.Id));
    }

    private static PlainBlock[] Connected(Offering offering, Func<BuildingUnit, BuildingUnit, bool> linked)
    {
        var units = offering.Units.Where(u => UnitChoice.MayBeOffered(offering.Building!, u) && u.Gfa is { SquareMeters: > 0 }).ToArray();
        var choices = Enumerable.Range(1, (1 << units.Length) - 1).Select(bits => units.Where((_, i) => (bits >> i & 1) != 0).ToArray());
        return [.. choices.Where(choice => choice.Length > 1 && HangTogether(choice)).Select(choice => new PlainBlock(choice)).OrderBy(b => b.Gfa!.Value.SquareMeters)];

        bool HangTogether(BuildingUnit[] choice)
        {
            HashSet<BuildingUnit> reached = [choice[0]];
            while (choice.FirstOrDefault(u => !reached.Contains(u) && reached.Any(r => linked(r, u))) is { } next) reached.Add(next);
            return reached.Count == choice.Length;
        }
    }
}
