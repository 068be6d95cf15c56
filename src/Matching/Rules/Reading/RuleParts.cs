using Matching.Domain;

namespace Matching.Rules;

/// <summary>The parts that every rule file has: sets with dates, thresholds with evidence.</summary>
internal static class RuleParts
{
    private static readonly Text EvidenceWord = new("依据标记", "evidence tag");

    private static readonly Dictionary<string, Evidence> Tags = new()
    {
        ["S"] = Evidence.Stated,
        ["P"] = Evidence.Published,
        ["K"] = Evidence.Known,
        ["E"] = Evidence.Estimate,
    };

    /// <summary>Reads a whole file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kind">The kind that it must state.</param>
    /// <param name="read">Reads a set; its keys besides the date are up to it.</param>
    /// <returns>The sets; of use only when nothing was refused.</returns>
    public static DatedRules<T> Read<T>(RuleText file, string kind, Func<RuleNode, T> read)
        where T : class
    {
        var root = file.Root();
        root.Allow("kind", "version", "sets");
        var stated = root.Field("kind");
        if (stated.Words() is var word && word.Length > 0 && word != kind) stated.Refuse($"应为“{kind}”，实为“{word}”", $"expected the kind '{kind}', found '{word}'");
        var version = root.Field("version").Words();
        var sets = new List<DatedSet<T>>();
        foreach (var set in root.Field("sets").Items())
        {
            var from = set.Field("effectiveFrom");
            var date = from.Date();
            if (date != default && sets.Count > 0) CheckOrder(from, sets[^1].EffectiveFrom, date);
            sets.Add(new DatedSet<T>(date, read(set)));
        }

        return new DatedRules<T>(version, file.Fingerprint, sets);
    }

    /// <summary>A number with its evidence: keys <c>value</c>, <c>evidence</c>, <c>source</c>.</summary>
    public static Threshold ReadThreshold(this RuleNode node)
    {
        node.Allow("value", "evidence", "source");
        return node.ReadThreshold("value");
    }

    /// <summary>A number under a key, with the evidence that stands beside it.</summary>
    public static Threshold ReadThreshold(this RuleNode node, string key) => new(node.Field(key).Number(), node.ReadEvidence(), node.ReadSource());

    /// <summary>The evidence tag of a place.</summary>
    public static Evidence ReadEvidence(this RuleNode node) => node.Field("evidence").Choice(EvidenceWord, Tags) ?? Evidence.Estimate;

    /// <summary>The source of a place.</summary>
    public static string ReadSource(this RuleNode node) => node.Field("source").Words();

    private static void CheckOrder(RuleNode at, DateOnly earlier, DateOnly date)
    {
        if (date == earlier) at.Refuse($"有两组规则从同一天 {date:yyyy-MM-dd} 起", $"two sets begin on the same day {date:yyyy-MM-dd}");
        else if (date < earlier) at.Refuse($"日期应递增：{date:yyyy-MM-dd} 在 {earlier:yyyy-MM-dd} 之后", $"dates must rise: {date:yyyy-MM-dd} stands after {earlier:yyyy-MM-dd}");
    }
}
