using Matching.Domain;
using Matching.Gates;
using Spectre.Console;

namespace Matching.Cli.Views;

/// <summary>What a reader needs to know before reading a ranked list.</summary>
internal static class ListHeader
{
    /// <summary>Prints it.</summary>
    /// <param name="session">Language and console.</param>
    /// <param name="list">The list.</param>
    /// <param name="title">What kind of list it is.</param>
    /// <param name="candidates">What was ranked.</param>
    /// <param name="warnings">What in it is not real.</param>
    public static void Write(Session session, RankedList list, Text title, Text candidates, IReadOnlyList<Text> warnings)
    {
        var words = session.Words;
        session.Output.Write(new Paragraph()
            .Append($"{words[title]}  {words[list.QueryName]}", Tone.Strong)
            .Append(words.Other(list.QueryName) is { } other ? $"  {other}" : "", Tone.Muted)
            .Append($"  {list.Query}\n", Tone.Muted));
        var facts = new Facts(session)
            .Add(new Text("排序", "ranked by"), $"{list.ModelVersion} · {words[list.RankedBy]}")
            .Add(candidates, new Text(
                $"候选 {list.Candidates:N0}，可行 {list.Feasible:N0} · 截至 {list.AsOf:yyyy-MM-dd}",
                $"{list.Candidates:N0} candidates, {list.Feasible:N0} feasible · as of {list.AsOf:yyyy-MM-dd}"));
        if (list.Coverage < 1)
            facts.Add(new Text("注意", "note"), new Text($"结果不完整：只覆盖 {list.Coverage:P0}", $"partial answer: {list.Coverage:P0} was scored"), Tone.Doubt);
        if (list.ProbabilityNote is { } note) facts.Add(new Text("概率", "probability"), note);
        if (list.Rejections.Count > 0) facts.Add(new Text("淘汰", "rejected"), Rejections(list, words));
        foreach (var warning in warnings) facts.Add(new Text("注意", "note"), warning, Tone.Doubt);
        facts.Write();
        if (list.Rows.Count == 0)
            session.Say(new Text("没有候选：请放宽筛选条件", "there are no candidates: widen the filter"), Tone.Doubt);
    }

    /// <summary>How many candidates each gate rejects, the most first.</summary>
    public static string Rejections(RankedList list, Wording words) => string.Join(" · ", list.Rejections
        .OrderByDescending(r => r.Value)
        .ThenBy(r => r.Key, StringComparer.Ordinal)
        .Select(r => $"{r.Key} {NameOf(r.Key, words)} {r.Value:N0}"));

    /// <summary>The name of a gate, empty for one that this release does not know.</summary>
    public static string NameOf(string gate, Wording words) => GateSet.All.FirstOrDefault(g => g.Id == gate) is { } known ? words[known.Name] : "";
}
