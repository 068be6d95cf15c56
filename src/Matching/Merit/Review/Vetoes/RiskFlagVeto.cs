using Matching.Catalog;
using Matching.Domain;

namespace Matching.Merit;

/// <summary>A veto that a risk flag of the company tells (domain 3.3).</summary>
internal static class RiskFlagVeto
{
    /// <summary>Looks for a flag.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="flag">The flag.</param>
    /// <param name="proven">Whether the flag is proof; else it has to be verified first, since the case may be settled.</param>
    /// <param name="name">What it records.</param>
    public static (VetoState State, Text Evidence) Check(in Pair pair, string flag, bool proven, Text name)
    {
        if (pair.Company.Company.RiskFlags is not { } flags || !pair.Company.FactsKnownOn(pair.AsOf))
            return (VetoState.Unknown, new Text($"尚未核查是否有{name.Zh}", $"not checked yet: any {name.En}?"));
        if (!flags.Contains(flag, StringComparer.OrdinalIgnoreCase)) return (VetoState.No, new Text($"已核查，无{name.Zh}记录", $"checked, no {name.En} on record"));
        return proven
            ? (VetoState.Yes, new Text($"有{name.Zh}记录", $"{name.En} on record"))
            : (VetoState.Unknown, new Text($"有{name.Zh}记录：是否已整改、结案？", $"{name.En} on record: has it been settled?"));
    }
}
