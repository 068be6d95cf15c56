using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H01: the land use, or a building's use, admits every activity (domain 1.2, 5.2). Housing and green land are never offered.</summary>
/// <remarks>
/// A mixed parcel admits what any of its classes admits. Activities that were only inferred from the industry cannot fail the gate:
/// one that fits is enough, and none that fits is a question.
/// </remarks>
public sealed class UseGate() : Gate("H01", new Text("用途", "Use"))
{
    private const int Conditional = 1, HousingOnly = 2, GreenOnly = 3, UseUnknown = 4, Undecided = 5;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => offering.IsSpace;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        var codes = SpaceUse.Codes(pair.Offering);
        if (codes.Count == 0) return GateCheck.Unknown(UseUnknown);
        if (LandUse.IsHousingOnly(codes)) return GateCheck.Fail(HousingOnly);
        if (LandUse.IsGreenOnly(codes)) return GateCheck.Fail(GreenOnly);

        var worst = Compatibility.Yes;
        var best = Compatibility.No;
        foreach (var activity in pair.Need.Activities)
        {
            if (LandUseCompatibility.Best(codes, activity) is not { } compatibility) return GateCheck.Unknown(UseUnknown);
            if (compatibility < worst) worst = compatibility;
            if (compatibility > best) best = compatibility;
        }

        var deciding = pair.Need.ActivitiesStated ? worst : best;
        return deciding switch
        {
            Compatibility.Yes => GateCheck.Pass(),
            Compatibility.Conditional => GateCheck.Pass(Conditional),
            _ => pair.Need.ActivitiesStated ? GateCheck.Fail() : GateCheck.Unknown(Undecided),
        };
    }

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check)
    {
        var use = string.Join("/", SpaceUse.Codes(pair.Offering));
        var activities = ActivityNames.Phrase(pair.Need.Activities);
        return check.Case switch
        {
            HousingOnly => new("住宅用地，不用于产业招商", "zoned for housing only, never offered"),
            GreenOnly => new("绿地，不用于产业招商", "green land, never offered"),
            UseUnknown => new("用地或房屋用途未知：请核实规划用途", "land use or title use unknown: what is it zoned for?"),
            Undecided => new($"按行业推测的活动（{activities.Zh}）与用途 {use} 不符：企业在此做什么？", $"activities inferred from the industry ({activities.En}) do not suit {use}: what would it do here?"),
            Conditional => new($"用途 {use} 有条件允许 {activities.Zh}", $"{use} admits {activities.En} under conditions"),
            _ => check.Outcome == GateOutcome.Pass
                ? new($"用途 {use} 允许 {activities.Zh}", $"{use} admits {activities.En}")
                : new($"用途 {use} 不允许 {activities.Zh}", $"{use} does not admit {activities.En}"),
        };
    }
}
