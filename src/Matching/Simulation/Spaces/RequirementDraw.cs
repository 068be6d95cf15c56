using Matching.Catalog;
using Matching.Domain;

namespace Matching.Simulation;

/// <summary>Draws what a company asks for: the presets of domain 2.4 with noise, and silence where enquiries are often silent (domain, appendix A, step 4).</summary>
internal static class RequirementDraw
{
    private const double StaffMedian = 55;
    private const double StaffSigma = 0.9;
    private const double PlotAreaMedian = 22_000;
    private const double PlotFar = 2.8;

    // A project that builds is large; most firms rent.
    private const double PlotShare = 0.07;
    private const double PlotShareOfLarge = 0.5;
    private static readonly Money Large = Money.FromYi(1);

    /// <summary>The requirement of a company on a day.</summary>
    public static Requirement Draw(CompanyEntry company, Money investment, DateOnly received, Draws draws)
    {
        var activities = Activities(company.InferredActivities, draws);
        var main = ActivityNeed.Of(activities[^1]);
        var builds = draws.Chance(investment < Large ? PlotShare : PlotShareOfLarge);
        var requirement = new Requirement
        {
            Activities = draws.Chance(0.9) ? activities : [],
            SpaceType = builds ? SpaceType.Plot : TypeOf(main.Activity, draws),
            FixedInvestment = investment,
            NeededBy = draws.Chance(0.8) ? received.AddDays(builds ? draws.Whole(24 * 30, 54 * 30) : draws.Whole(6 * 30, 24 * 30)) : null,
        };
        return builds ? Plot(requirement, main, draws) : Building(requirement, main, draws);
    }

    private static Requirement Plot(Requirement requirement, ActivityNeed main, Draws draws)
    {
        var floor = Math.Clamp(draws.LogNormal(PlotAreaMedian, 0.5), 5_000, 90_000);
        var most = floor * draws.Between(1.4, 2.2);
        var asksLand = draws.Chance(0.3);
        return requirement with
        {
            AreaMin = asksLand ? null : Area.FromSquareMeters(Figures.Whole(floor, 2)),
            AreaMax = asksLand ? null : Area.FromSquareMeters(Figures.Whole(most, 2)),
            Land = asksLand ? Area.FromMu(Figures.Rounded((double)Area.FromSquareMeters((decimal)(floor / PlotFar)).Mu, 0)) : null,
            PurchaseBudget = draws.Chance(0.75) ? Money.FromWan(Figures.Whole(most * main.FloorPrice * draws.LogNormal(1, 0.35) / 10_000, 3)) : null,
        };
    }

    private static Requirement Building(Requirement requirement, ActivityNeed main, Draws draws)
    {
        var preset = ActivityPresets.Of(main.Activity);
        var staff = (int)Figures.Whole(Math.Clamp(draws.LogNormal(StaffMedian, StaffSigma), 5, 1_500), 2);
        var area = Math.Clamp(preset?.AreaPerPersonM2 is { } person && main.AreaM2 is null ? staff * person.Mid * draws.LogNormal(1, 0.2) : draws.LogNormal(main.AreaM2 ?? 800, 0.7), 80, 12_000);
        var most = area * draws.Between(1.2, 1.8);
        var rent = Math.Clamp(main.RentDay * draws.LogNormal(1, 0.22), 0.6, 6);
        var saysArea = draws.Chance(0.88);
        var monthly = draws.Chance(0.15) && saysArea;
        return requirement with
        {
            AreaMin = saysArea ? Area.FromSquareMeters(Figures.Whole(area, 2)) : null,
            AreaMax = saysArea && draws.Chance(0.8) ? Area.FromSquareMeters(Figures.Whole(most, 2)) : null,
            Staff = draws.Chance(0.6) ? staff : null,
            RentMax = !monthly && draws.Chance(0.75) ? Rent.FromDay(Figures.Rounded(rent, 1)) : null,
            BudgetMonth = monthly ? Money.FromWan(Figures.Rounded(((rent * 365 / 12) + 8) * area / 10_000, 1)) : null,
            ClearHeightM = preset?.ClearHeightM is { } height && draws.Chance(0.4) ? Figures.Rounded(draws.Between(height.Low, height.High), 1) : null,
            FloorLoad = preset?.FloorLoadKn is { } load && draws.Chance(0.35) ? FloorLoad.FromKilonewtons(Figures.Rounded(draws.Between(load.Low, load.High), 1)) : null,
            PowerKva = preset?.PowerWattsPerM2 is { } power && draws.Chance(0.35) ? Figures.Whole(Math.Max(10, area * draws.Between(power.Low, power.High) / 1000), 2) : null,
            DualFeed = main.Activity == Activity.DataCentre && draws.Chance(0.6) ? true : null,
        };
    }

    // One activity, or headquarters with it where some land use admits both: nobody asks for an office in a warehouse.
    private static IReadOnlyList<Activity> Activities(IReadOnlyList<Activity> plausible, Draws draws)
    {
        var main = draws.Pick(plausible, a => ActivityNeed.Of(a).Weight);
        var alone = main == Activity.Headquarters || !draws.Chance(0.3) || !GoTogether(main, Activity.Headquarters);
        return alone ? [main] : [Activity.Headquarters, main];
    }

    private static bool GoTogether(Activity one, Activity other) =>
        LandUseCompatibility.Codes.Any(code => LandUseCompatibility.Of(code, one) == Compatibility.Yes && LandUseCompatibility.Of(code, other) >= Compatibility.Conditional);

    private static SpaceType TypeOf(Activity activity, Draws draws) => activity switch
    {
        Activity.Warehouse => SpaceType.Warehouse,
        Activity.LightManufacturing => SpaceType.Factory,
        _ => draws.Chance(0.6) ? SpaceType.Building : SpaceType.Any,
    };
}
