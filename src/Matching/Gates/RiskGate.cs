using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>
/// H17: no serious discredit, open bankruptcy, sanction, or unresolved major safety or environmental case (domain 3.3, 5.2). A record of an accident or a
/// penalty does not say whether it was major or is settled: it is a question first.
/// </summary>
public sealed class RiskGate() : Gate("H17", new Text("风险", "Risk"))
{
    private static readonly (string Flag, Text Name)[] Vetoes =
    [
        ("SeriousDiscredit", new("严重失信", "serious discredit")), ("Bankruptcy", new("破产", "bankruptcy")), ("Sanctioned", new("受制裁", "sanctioned")),
        ("OpenSafetyCase", new("重大安全案件未结", "unresolved major safety case")), ("OpenEnvCase", new("重大环保案件未结", "unresolved major environmental case")),
    ];

    private static readonly (string Flag, Text Name)[] ToVerify =
        [("SafetyAccident", new("安全事故", "safety accident")), ("EnvPenalty", new("环保处罚", "environmental penalty"))];

    private const int NotChecked = 1, Verify = 2;

    /// <inheritdoc/>
    public override CompanyTrait Reads => CompanyTrait.Risk;

    /// <inheritdoc/>
    internal override SpaceTrait Sees => SpaceTrait.None;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => true;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        if (pair.Company.Company.RiskFlags is not { } flags || !pair.Company.FactsKnownOn(pair.AsOf)) return GateCheck.Unknown(NotChecked);
        if (AnyOf(flags, Vetoes)) return GateCheck.Fail();
        return AnyOf(flags, ToVerify) ? GateCheck.Unknown(Verify) : GateCheck.Pass();
    }

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check)
    {
        if (check.Case == NotChecked) return new("尚未核查信用与风险：接洽前请查信用中国", "credit and risk not checked yet: check the public credit register before contact");
        if (check.Outcome == GateOutcome.Pass) return new("未见一票否决的风险", "no vetoing risk");
        var names = Found(pair.Company.Company.RiskFlags!, check.Case == Verify ? ToVerify : Vetoes).ToArray();
        var (zh, en) = (string.Join("、", names.Select(n => n.Zh)), string.Join(", ", names.Select(n => n.En)));
        return check.Case == Verify
            ? new($"有{zh}记录：是否已整改、结案？", $"records to be verified ({en}): have they been settled?")
            : new($"一票否决的风险：{zh}", $"vetoing risk: {en}");
    }

    private static bool AnyOf(IReadOnlyList<string> flags, (string Flag, Text Name)[] wanted)
    {
        for (var i = 0; i < flags.Count; i++)
        {
            foreach (var (flag, _) in wanted)
            {
                if (flag.Equals(flags[i], StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }

    private static IEnumerable<Text> Found(IReadOnlyList<string> flags, (string Flag, Text Name)[] wanted) =>
        wanted.Where(w => flags.Contains(w.Flag, StringComparer.OrdinalIgnoreCase)).Select(w => w.Name);
}
