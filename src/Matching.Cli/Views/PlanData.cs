using Matching.Domain;
using Spectre.Console;

namespace Matching.Cli.Views;

/// <summary>Says of a plan which of its companies and offerings are real.</summary>
internal static class PlanData
{
    public static void AddTo(Facts facts, Wording words, IReadOnlyList<(DataKind Company, DataKind Offering)> lines)
    {
        if (lines.Count == 0) return;
        var (companies, offerings) = (Counts(lines.Select(l => l.Company), words), Counts(lines.Select(l => l.Offering), words));
        facts.Add(
            new Text("数据", "data"),
            words.Of($"企业：{companies}；载体：{offerings}", $"companies: {companies}; offerings: {offerings}"),
            lines.All(l => l is (DataKind.Real, DataKind.Real)) ? Style.Plain : Tone.Doubt);
        if (lines.Any(l => l.Offering == DataKind.Illustrative))
        {
            facts.Add(
                new Text("注意", "note"),
                new Text("标“示例”的载体不是真实房源或地块：用 --center 或 --offering 只推介真实的", "offerings marked illustrative are made up to show the form: name real ones with --center or --offering"),
                Tone.Doubt);
        }

        if (lines.Any(l => l.Company == DataKind.Simulated))
            facts.Add(new Text("注意", "note"), new Text("标“模拟”的企业不是事实", "companies marked simulated are drawn by a simulation, not facts"), Tone.Doubt);
    }

    private static string Counts(IEnumerable<DataKind> kinds, Wording words) =>
        string.Join(" · ", kinds.CountBy(kind => kind).OrderBy(k => k.Key).Select(k => $"{words[Marks.Of(k.Key)]} {k.Value:N0}"));
}
