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
    private const int Conditional = 1, NeverOffered = 2, UseUnknown = 3, Undecided = 4;

    /// <inheritdoc/>
    public override Text? WaivableBy => Waiver.Planning;

    /// <inheritdoc/>
    public override CompanyTrait Reads => CompanyTrait.Activities;

    /// <inheritdoc/>
    internal override SpaceTrait Sees => SpaceTrait.Rules;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => offering.IsSpace;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        var use = pair.Offering.Use;
        if (!use.IsKnown) return GateCheck.Unknown(UseUnknown);
        if (use.NeverOffered) return GateCheck.Fail(NeverOffered);
        return (Deciding(use, pair.Need), pair.Need.ActivitiesStated) switch
        {
            (null, _) => GateCheck.Unknown(UseUnknown),
            (Compatibility.Yes, _) => GateCheck.Pass(),
            (Compatibility.Conditional, _) => GateCheck.Pass(Conditional),
            (_, true) => GateCheck.Fail(),
            (_, false) => GateCheck.Unknown(Undecided),
        };
    }

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check)
    {
        var codes = SpaceUse.Codes(pair.Offering);
        var use = string.Join("/", codes);
        var deciding = Deciding(pair.Offering.Use, pair.Need);
        var activities = ActivityNames.Phrase(pair.Need.Activities.Where(a => LandUseCompatibility.Best(codes, a) == deciding));
        return check.Case switch
        {
            NeverOffered => LandUse.IsHousingOnly(codes) ? new("住宅用地，不用于产业招商", "zoned for housing only, never offered")
                : LandUse.IsGreenOnly(codes) ? new("绿地，不用于产业招商", "green land, never offered")
                : new("住宅用地和绿地，不用于产业招商", "zoned for housing and green land, never offered"),
            UseUnknown => codes.Count == 0
                ? new("用地或房屋用途未登记：请核实规划用途", "land use or title use not recorded: what is it zoned for?")
                : new($"用途 {use} 可否用于{ActivityNames.Phrase(pair.Need.Activities).Zh}不明确：请向规划部门核实", $"whether {use} admits {ActivityNames.Phrase(pair.Need.Activities).En} is unclear: please ask the planning branch"),
            Undecided => new($"按行业推测用于{activities.Zh}，与用途 {use} 不符：企业在此实际做什么？", $"activities inferred from the industry ({activities.En}) do not suit {use}: what would it do here?"),
            Conditional => new($"用途 {use} 有条件允许{activities.Zh}：请核实条件", $"{use} admits {activities.En} under conditions: please check them"),
            _ => check.Outcome == GateOutcome.Pass
                ? new($"用途 {use} 允许{activities.Zh}", $"{use} admits {activities.En}")
                : new($"用途 {use} 不允许{activities.Zh}", $"{use} does not admit {activities.En}"),
        };
    }

    // The worst of what was stated, the best of what was inferred. Null when an unknown class leaves it open.
    private static Compatibility? Deciding(in UseFigures use, Need need)
    {
        if (need.ActivitiesStated) return use.Worst(need.ActivityBits);
        var best = use.Best(need.ActivityBits);
        return best == Compatibility.No && (use.Open & need.ActivityBits) != 0 ? null : best;
    }
}
