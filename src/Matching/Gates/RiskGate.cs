using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H17: no serious discredit, open bankruptcy or sanction (domain 3.3, 5.2). A flag that wants verification is a question first.</summary>
public sealed class RiskGate() : Gate("H17", new Text("风险", "Risk"))
{
    private static readonly string[] Vetoes = ["SeriousDiscredit", "Bankruptcy", "Sanctioned"];
    private static readonly string[] ToVerify = ["SafetyAccident", "EnvPenalty"];

    private const int NotChecked = 1, Verify = 2;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => true;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        if (pair.Company.Company.RiskFlags is not { } flags) return GateCheck.Unknown(NotChecked);
        if (HasAny(flags, Vetoes)) return GateCheck.Fail();
        return HasAny(flags, ToVerify) ? GateCheck.Unknown(Verify) : GateCheck.Pass();
    }

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check)
    {
        var flags = string.Join("、", pair.Company.Company.RiskFlags ?? []);
        return check.Case switch
        {
            NotChecked => new("尚未核查信用与风险：接洽前请查信用中国", "credit and risk not checked yet: check the public credit register before contact"),
            Verify => new($"有待核实的记录：{flags}", $"records to be verified: {flags}"),
            _ => check.Outcome == GateOutcome.Pass ? new("无否决性风险", "no vetoing risk") : new($"否决性风险：{flags}", $"vetoing risk: {flags}"),
        };
    }

    private static bool HasAny(IReadOnlyList<string> flags, string[] wanted)
    {
        foreach (var flag in flags)
        {
            if (wanted.Contains(flag, StringComparer.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
