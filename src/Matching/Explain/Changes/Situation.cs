using Matching.Catalog;
using Matching.Domain;
using Matching.Gates;

namespace Matching.Explain;

/// <summary>A company before an offering, as it stands or as it would stand after some changes. Nothing of the catalog itself is touched.</summary>
/// <param name="Catalog">The catalog as it stands.</param>
/// <param name="Company">The company.</param>
/// <param name="Requirement">What it needs; null when it has asked for nothing.</param>
/// <param name="Offering">The offering.</param>
/// <param name="AsOf">The day.</param>
internal sealed record Situation(CatalogSnapshot Catalog, CompanyEntry Company, Requirement? Requirement, Offering Offering, DateOnly AsOf)
{
    /// <summary>What is taken out of the market by a change: plots that would become part of this one.</summary>
    public IReadOnlyList<Offering> Taken { get; init; } = [];

    /// <summary>The constraints that would be waived.</summary>
    public IReadOnlyList<Gate> Waived { get; init; } = [];

    /// <summary>The pair; what would be waived still fails in it.</summary>
    public Pair Pair => new(Company, Offering, Need.Of(Company, Requirement), AsOf, Catalog);

    /// <summary>The constraints that fail and would not be waived: bit i for constraint i of <see cref="GateSet.All"/>.</summary>
    public uint Failed
    {
        get
        {
            var failed = GateSet.Failed(Pair);
            for (var i = 0; i < GateSet.All.Count; i++)
            {
                if (Waived.Contains(GateSet.All[i])) failed &= ~(1u << i);
            }

            return failed;
        }
    }

    /// <summary>The same with another plot in the place of this one.</summary>
    public Situation With(Plot plot) => this with { Offering = Offering.Of(plot) };

    /// <summary>The same with another state of the building and its units.</summary>
    public Situation With(Building building, IEnumerable<BuildingUnit> units) => this with { Offering = Offering.Of(building, [.. units]) };

    /// <summary>The same with some of the building's units in another state.</summary>
    public Situation WithUnits(IReadOnlyCollection<string> ids, Func<BuildingUnit, BuildingUnit> change) =>
        With(Offering.Building!, Offering.Units.Select(unit => ids.Contains(unit.Id) ? change(unit) : unit));

    /// <summary>The catalog in which all of this is so.</summary>
    /// <param name="before">The same company and offering before any change.</param>
    /// <param name="asEnquiry">Whether what it needs stands in the catalog too, as its last enquiry; else whoever asks says it.</param>
    public CatalogSnapshot Apply(Situation before, bool asEnquiry)
    {
        var spaces = ReferenceEquals(Offering, before.Offering) ? [] : Taken.Prepend(Offering).ToArray();
        var waivers = Waived.Select(Decided).ToArray();
        var enquiry = asEnquiry && Requirement is not null && Requirement != Catalog.LatestRequirement(Company.Company.Id, AsOf) ? Asked(Requirement) : null;
        return spaces.Length + waivers.Length == 0 && enquiry is null ? Catalog : Catalog.With(spaces, waivers, enquiry);
    }

    private GateWaiver Decided(Gate gate) => new()
    {
        CompanyId = Company.Company.Id,
        OfferingId = Offering.Id,
        GateId = gate.Id,
        Role = gate.WaivableBy!.En,
        Reason = "supposed",
        On = AsOf.AddDays(-1),
    };

    // What it asked last, said anew; who never asked is taken to have asked the day before.
    private Enquiry Asked(Requirement requirement)
    {
        var last = Catalog.Enquiries.LastOrDefault(e => e.CompanyId == Company.Company.Id && e.ReceivedOn < AsOf);
        return last is not null
            ? last with { Requirement = requirement }
            : new Enquiry { Id = "supposed", CompanyId = Company.Company.Id, ReceivedOn = AsOf.AddDays(-1), Requirement = requirement };
    }
}
