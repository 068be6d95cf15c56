using Matching.Domain;

namespace Matching.Explain;

/// <summary>What a company said it needs. What it did not say is left out: the gates ask for what matters.</summary>
internal static class NeedOnSheet
{
    public static IReadOnlyList<SheetFact> Facts(Requirement need) => [.. All(need).Where(fact => fact.Said is not null)];

    private static IEnumerable<SheetFact> All(Requirement need) =>
    [
        SheetFact.Of("用途", "activities", need.Activities.Count == 0 ? null : ActivityNames.Phrase(need.Activities)),
        SheetFact.Of("最小面积", "least area", need.AreaMin?.SquareMeters, SheetUnits.Area),
        SheetFact.Of("最大面积", "most area", need.AreaMax?.SquareMeters, SheetUnits.Area),
        SheetFact.Of("用地", "land", need.Land is { } land ? decimal.Round(land.Mu, 2) : null, SheetUnits.Mu),
        SheetFact.Of("最高租金", "highest rent", need.RentMax?.PerDay, SheetUnits.RentDay),
        SheetFact.Of("每月预算", "budget a month", need.BudgetMonth?.Wan, SheetUnits.WanMonth),
        SheetFact.Of("购置预算", "budget to buy", need.PurchaseBudget?.Wan, SheetUnits.Wan),
        SheetFact.Of("用电", "power", need.PowerKva, SheetUnits.Power),
        SheetFact.Of("荷载", "floor load", need.FloorLoad?.Kilonewtons, SheetUnits.Load),
        SheetFact.Of("净高", "clear height", need.ClearHeightM, SheetUnits.Meters),
        SheetFact.Of("双路供电", "two feeds", need.DualFeed is { } dual ? FactWords.Of(dual) : null),
        SheetFact.Of("投入使用", "needed by", need.NeededBy),
        SheetFact.Of("开工", "start", need.StartOn),
        SheetFact.Of("固定资产投资", "fixed investment", need.FixedInvestment?.Wan, SheetUnits.Wan),
        SheetFact.Of("预计税收", "expected tax", need.ExpectedTax?.Wan, SheetUnits.WanYear),
        SheetFact.Of("人员", "staff", need.Staff, SheetUnits.People),
        SheetFact.Of("跟随企业", "followers", need.NamedFollowers, SheetUnits.Firms),
    ];
}
