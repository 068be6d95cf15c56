using Matching.Catalog;
using Matching.Domain;

namespace Matching.Gates;

/// <summary>H02: no list in force closes the company's industry to it (domain 5.2). Nobody may waive it.</summary>
/// <remarks>It speaks of a company whose industry is on a list, in part or perhaps, or is not known; whoever is far from every list is not told so.</remarks>
public sealed class NegativeListGate() : Gate("H02", new Text("负面清单", "Negative list"))
{
    private const int Clear = 1, IndustryUnknown = 2, InPart = 3, TooCoarse = 4, InvestorUnknown = 5;

    /// <inheritdoc/>
    public override CompanyTrait Reads => CompanyTrait.Industry;

    /// <inheritdoc/>
    internal override SpaceTrait Sees => SpaceTrait.None;

    /// <inheritdoc/>
    public override bool AppliesTo(Offering offering) => true;

    /// <inheritdoc/>
    public override bool Concerns(in Pair pair) => Check(pair).Case != Clear;

    /// <inheritdoc/>
    public override GateCheck Check(in Pair pair)
    {
        if (!pair.Company.Industry.IsKnown) return GateCheck.Unknown(IndustryUnknown);
        return Deciding(pair, out var @case) is null ? GateCheck.Pass(Clear) : @case == 0 ? GateCheck.Fail() : GateCheck.Unknown(@case);
    }

    /// <inheritdoc/>
    protected override Text Describe(in Pair pair, in GateCheck check)
    {
        if (check.Case == Clear) return new("行业不在负面清单", "the industry is on no negative list");
        if (check.Case == IndustryUnknown) return new("行业未知，无法核对负面清单：企业属于哪个行业？", "the negative lists cannot be checked: what is the company's industry?");
        var entry = Deciding(pair, out _)!;
        var (code, source) = (pair.Company.Company.IndustryCode, entry.Source);
        return check.Case switch
        {
            InPart => new($"行业 {code} 部分列入负面清单（{entry.Item.Zh}，{source}）：是否从事？", $"industry {code} is listed in part ({entry.Item.En}; {source}): does the company do that?"),
            TooCoarse => new($"行业 {code} 之下的 {entry.Prefix} 列入负面清单（{source}）：属于哪个行业小类？", $"{entry.Prefix} under {code} is listed ({source}): which exactly is the company's industry?"),
            InvestorUnknown => new($"行业 {code} 禁止外商投资（{entry.Item.Zh}，{source}）：是否外商投资？", $"industry {code} is closed to foreign investors ({entry.Item.En}; {source}): is the company one?"),
            _ => new($"行业 {code} 列入负面清单：{entry.Item.Zh}（{source}）", $"industry {code} is on a negative list: {entry.Item.En} ({source})"),
        };
    }

    // The first entry that closes the industry, else the first that may; null when none does. The case is 0 when it is closed for certain.
    private static NegativeListEntry? Deciding(in Pair pair, out int @case)
    {
        (NegativeListEntry? found, @case) = (null, 0);
        var industry = pair.Company.Industry;
        var foreign = ForeignInvestor.Is(pair.Company.Company);
        foreach (var entry in NegativeLists.All)
        {
            var binds = entry.List == NegativeList.Foreign ? foreign : true;
            if (binds == false || !entry.IsInForce(pair.AsOf)) continue;
            var within = industry.LiesUnder(entry.Industry);
            if (!within && !entry.Industry.LiesUnder(industry)) continue;
            var answer = !within ? TooCoarse : !entry.IsWhole ? InPart : binds is null ? InvestorUnknown : 0;
            if (answer != 0 && found is not null) continue;
            (found, @case) = (entry, answer);
            if (answer == 0) return found;
        }

        return found;
    }
}
