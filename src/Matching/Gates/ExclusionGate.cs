using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H19: the company's industry is not excluded by the building, and is on its list of admitted ones if there is such a list (domain 5.2).</summary>
public sealed class ExclusionGate() : Gate("H19", new Text("准入业态", "Admitted industries"))
{
    private const int NoRule = 1, NotRecorded = 2, NotOnList = 3;

    /// <inheritdoc/>
    public override Text? WaivableBy => Waiver.Owner;

    /// <inheritdoc/>
    public override CompanyTrait Reads => CompanyTrait.Industry;

    /// <inheritdoc/>
    internal override SpaceTrait Sees => SpaceTrait.Rules;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => offering.Building is not null;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        var building = pair.Offering.BuildingFigures!;
        if (building.Allowed.IsEmpty && building.Excluded.IsEmpty)
        {
            // A row without even a status was never kept up: its silence about industries says nothing.
            return pair.Offering.Status is null ? GateCheck.Unknown(NotRecorded) : GateCheck.Pass(NoRule);
        }

        var excluded = building.Excluded.Lists(pair.Company);
        if (excluded == true) return GateCheck.Fail();
        var allowed = building.Allowed.IsEmpty ? true : building.Allowed.Lists(pair.Company);
        if (allowed == false) return GateCheck.Fail(NotOnList);
        return excluded is null || allowed is null ? GateCheck.Unknown() : GateCheck.Pass();
    }

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check)
    {
        var code = pair.Company.Company.IndustryCode;
        return check switch
        {
            { Case: NotRecorded } => new("业主准入业态未登记：请核实", "the owner's rule on industries is not recorded: please ask"),
            { Case: NoRule } => new("业主无行业限制", "no rule on industries"),
            { Outcome: GateOutcome.Unknown } => new("楼宇限定行业：企业属于哪个行业小类？", "the building limits industries: which exactly is the company's?"),
            { Outcome: GateOutcome.Pass } => new($"行业 {code} 准入", $"industry {code} is admitted"),
            { Case: NotOnList } => new($"行业 {code} 不在准入名单", $"industry {code} is not on the building's list"),
            _ => new($"行业 {code} 属于禁入业态", $"industry {code} is excluded"),
        };
    }
}
