namespace Matching.Explain;

/// <summary>All levers: the district's first, then the company's, then what only a role may decide.</summary>
internal static class LeverSet
{
    /// <summary>All levers, in the order in which changes are made: what makes another space of the one at hand comes first.</summary>
    public static IReadOnlyList<Lever> All { get; } =
    [
        new JoinPlots(),
        new CombineUnits(),
        new ChangeLandUse(),
        new ReleaseHold(),
        new EarlierLand(),
        new EarlierUnit(),
        new MorePower(),
        new LowerPrice(),
        new LowerRent(),
        new LessFloorArea(),
        new LargerProject(),
        new LargerLimit(),
        new LessLand(),
        new HigherRent(),
        new HigherMonthlyBudget(),
        new HigherLandBudget(),
        new LaterDate(),
        new LessPower(),
        new LessLoad(),
        new LessHeight(),
        .. DropSupply.All,
        new MoreInvestment(),
        new MoreTax(),
        new LowerPue(),
        new LowerEnergy(),
        new LowerBuilding(),
        new SellLess(),
        new WaiveGate(),
    ];
}
