using Matching.Catalog;
using Matching.Domain;
using Matching.Gates;

namespace Matching.Simulation;

/// <summary>Decides which spaces a company with an enquiry is shown: some of those that no gate forbids, the better ones more often.</summary>
internal sealed class SpaceViewing
{
    private const int Fewest = 3;
    private const int Most = 6;

    /// <summary>How far the judgement of staff strays from what speaks for a space.</summary>
    private const double StaffNoise = 0.6;

    private readonly CatalogSnapshot _catalog;
    private readonly TrueUtility _utility;
    private readonly int _seed;
    private readonly (Offering Space, Gate[] Gates)[] _spaces;

    public SpaceViewing(CatalogSnapshot catalog, TrueUtility utility, int seed)
    {
        (_catalog, _utility, _seed) = (catalog, utility, seed);
        _spaces = [.. catalog.Offerings.Where(o => o.IsSpace).Select(o => (o, GateSet.For(o)))];
    }

    /// <summary>The spaces shown, best liked first; none when none is feasible.</summary>
    public IReadOnlyList<ShownSpace> Show(CompanyEntry company, Enquiry enquiry)
    {
        var draws = Draws.For(_seed, "shown", enquiry.CompanyId);
        var count = draws.Whole(Fewest, Most);
        return
        [
            .. _spaces
                .Where(s => IsOfType(s.Space, enquiry.Requirement.SpaceType))
                .Select(s => (Pair: _catalog.Pair(company, s.Space, enquiry.ReceivedOn, enquiry.Requirement), s.Gates))
                .Where(s => Array.TrueForAll(s.Gates, g => g.Check(s.Pair).Outcome != GateOutcome.Fail))
                .Select(s => (s.Pair, Judged: _utility.Visible(s.Pair) + (StaffNoise * draws.Normal())))
                .OrderByDescending(s => s.Judged).ThenBy(s => s.Pair.Offering.Id)
                .Take(count)
                .Select(s => new ShownSpace(s.Pair, _utility.Of(s.Pair)))
                .OrderByDescending(s => s.Utility).ThenBy(s => s.Pair.Offering.Id),
        ];
    }

    private static bool IsOfType(Offering space, SpaceType wanted) => wanted switch
    {
        SpaceType.Plot => space.Plot is not null,
        SpaceType.Any => true,
        _ => space.Building is not null,
    };
}
