using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests;

/// <summary>The rows behind one pair, so that a test can take a single fact away and ask again.</summary>
internal sealed record PatchyPair(Company Company, Requirement Need, Plot? Plot, Building? Building, BuildingUnit[] Units)
{
    public Pair Pair => Plot is not null ? TestWorld.Pair(Plot, Need, Company) : TestWorld.Pair(Building!, Units, Need, Company);

    public PatchyPair WithNeed(Func<Requirement, Requirement> change) => this with { Need = change(Need) };

    public PatchyPair WithCompany(Func<Company, Company> change) => this with { Company = change(Company) };

    public PatchyPair WithPlot(Func<Plot, Plot> change) => this with { Plot = Plot is null ? null : change(Plot) };

    public PatchyPair WithBuilding(Func<Building, Building> change) => this with { Building = Building is null ? null : change(Building) };

    /// <summary>Changes the first unit, if there is one.</summary>
    public PatchyPair WithFirstUnit(Func<BuildingUnit, BuildingUnit> change) => Units.Length == 0 ? this : this with { Units = [change(Units[0]), .. Units[1..]] };

    public PatchyPair WithUnits(Func<BuildingUnit, BuildingUnit> change) => this with { Units = [.. Units.Select(change)] };
}
