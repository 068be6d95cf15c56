using System.Globalization;
using Matching.Domain;
using Matching.Planning;
using Spectre.Console;

namespace Matching.Cli.Views;

/// <summary>An outreach plan: what it comes to, and its first lines.</summary>
internal static class OutreachView
{
    /// <summary>How many lines are shown; all of them are in the file.</summary>
    private const int Shown = 30;

    private const int Named = 5;

    public static void Write(Session session, OutreachReport report, int budget)
    {
        var (plan, words) = (report.Plan, session.Words);
        session.Output.Write(new Paragraph().Append(words.Of("联系计划", "outreach plan"), Tone.Strong).Append(words.Of($"  {plan.Lines.Count:N0} 家\n", $"  {plan.Lines.Count:N0} companies\n")));
        Summary(session, plan, budget);
        if (plan.Lines.Count == 0) session.Say(new Text("没有可联系的企业：请放宽筛选条件或名额", "there is nobody to approach: widen the filter or the quotas"), Tone.Doubt);
        else OutreachTable.Write(session, plan, Shown);
        if (plan.Lines.Count > Shown)
            session.Say(new Text($"只显示前 {Shown} 家，共 {plan.Lines.Count:N0} 家", $"the first {Shown} of {plan.Lines.Count:N0}"), Tone.Muted);
        if (report.Goals.Count > 0) session.Say(new Text("对考核指标的作用（只计真实企业和真实载体）", "what it adds to the goals (real companies and real offerings only)"), Tone.Strong);
        foreach (var goal in report.Goals) session.Output.Write(new Paragraph($"· {words[goal.Sentence]}\n"));
        foreach (var note in plan.Notes.Where(n => n != plan.ValueMeaning)) session.Output.Write(new Paragraph($"· {words[note]}\n", Tone.Muted));
    }

    private static void Summary(Session session, OutreachProposal plan, int budget)
    {
        var words = session.Words;
        var facts = new Facts(session)
            .Add(new Text("排序", "ranked by"), $"{plan.ModelVersion} · {words.Of($"截至 {plan.AsOf:yyyy-MM-dd}", $"as of {plan.AsOf:yyyy-MM-dd}")}")
            .Add(new Text("名额", "budget"), new Text(
                $"{budget:N0}，用了 {plan.Lines.Count:N0} · 可行组合 {plan.Candidates:N0}", $"{budget:N0}, {plan.Lines.Count:N0} used · {plan.Candidates:N0} feasible pairs"))
            .Add(PlanWorth.Name(plan.ProbabilityOf), PlanWorth.Of(plan.Value, plan.UpperBound, plan.Gap))
            .Add(new Text("含义", "meaning"), plan.ValueMeaning)
            .Add(new Text("结论", "status"), plan.StatusText, plan.Status == PlanStatus.Proven ? Tone.Good : Tone.Doubt)
            .Add(new Text("对照", "compared"), PlanWorth.Compared(plan.Value, plan.GreedyValue, plan.GreedyShortfall - plan.Shortfalls.Sum(s => s.Least - s.Planned)))
            .Add(new Text("中心", "centers"), Counts(plan.Lines.GroupBy(l => l.Center).Select(g => (g.Key is { } center ? words[center.Name()] : words.Of("未定", "none"), g.Count())), int.MaxValue, words))
            .Add(new Text("引荐", "introducers"), Introducers(plan, words));
        if (plan.Spaces.Count > 0)
            facts.Add(new Text("楼宇", "buildings"), Spaces(plan));
        if (plan.Shortfalls.Count > 0)
            facts.Add(new Text("配额", "quotas"), string.Join(" · ", plan.Shortfalls.Select(s => words.Of($"{s.Name} 应有 {s.Least}，只有 {s.Planned}", $"{s.Name}: {s.Least} wanted, {s.Planned} planned"))), Tone.Doubt);
        PlanData.AddTo(facts, words, [.. plan.Lines.Select(l => (l.DataKind, l.OfferingDataKind))]);
        facts.Write();
    }

    private static string Introducers(OutreachProposal plan, Wording words)
    {
        var direct = plan.Lines.Count(l => l.IntroducerId is null);
        var through = plan.Lines.Where(l => l.IntroducerId is not null).GroupBy(l => l.IntroducerId).Select(g => (words[g.First().Introducer!], g.Count())).ToArray();
        return (through.Length == 0 ? "" : Counts(through, Named, words) + " · ") + words.Of($"直接联系 {direct:N0}", $"direct {direct:N0}");
    }

    private static Text Spaces(OutreachProposal plan)
    {
        var sized = plan.Spaces.Where(s => s.CapacityM2 is not null).ToArray();
        var (promised, vacant) = (Area(sized.Sum(s => s.PromisedM2)), Area(sized.Sum(s => s.CapacityM2!.Value)));
        var unknown = plan.Spaces.Count - sized.Length;
        return new Text(
            $"{sized.Length} 幢按面积，需 {promised} / 空置 {vacant} m²（{Bases(plan, en: false)}）{(unknown == 0 ? "" : $"；{unknown} 幢空置不详，各至多一家")}",
            $"{sized.Length} by area, {promised} of {vacant} m² vacant ({Bases(plan, en: true)}){(unknown == 0 ? "" : $"; {unknown} of unknown vacancy, one company each at most")}");
    }

    private static string Bases(OutreachProposal plan, bool en) => string.Join(
        en ? "; " : "；",
        plan.Lines.Where(l => l.AreaBasis is not null).GroupBy(l => l.AreaBasis!).OrderByDescending(g => g.Count()).Select(g => en ? $"{g.Count()} {g.Key.En}" : $"{g.Count()} 家{g.Key.Zh}"));

    private static string Counts(IEnumerable<(string Name, int Count)> counts, int most, Wording words)
    {
        var sorted = counts.OrderByDescending(c => c.Count).ThenBy(c => c.Name, StringComparer.Ordinal).ToArray();
        var rest = sorted.Length - most;
        return string.Join(" · ", sorted.Take(most).Select(c => $"{c.Name} {c.Count:N0}")) + (rest > 0 ? words.Of($" · 另 {rest} 个共 {sorted.Skip(most).Sum(c => c.Count):N0}", $" · {rest} more with {sorted.Skip(most).Sum(c => c.Count):N0}") : "");
    }

    private static string Area(double squareMeters) => squareMeters.ToString("#,0", CultureInfo.InvariantCulture);
}
