using System.Globalization;

namespace Matching.Domain;

/// <summary>What the parts of a review sheet are called, on paper, in a spreadsheet and at a terminal alike.</summary>
public static class SheetWords
{
    /// <summary>That the company has not said what it needs.</summary>
    public static Text NoNeed { get; } = new("没有来询，需求未知：多数约束只能待问", "no enquiry, so its needs are unknown: most gates can only ask");

    /// <summary>That something is not on record.</summary>
    public static Text Unknown { get; } = new("未知", "unknown");

    /// <summary>Who may see a sheet.</summary>
    public static Text Marking { get; } = new("内部资料 · 敏感", "internal · sensitive");

    /// <summary>The answer of a gate.</summary>
    public static Text Of(GateOutcome outcome) => outcome switch
    {
        GateOutcome.Pass => new("符合", "holds"),
        GateOutcome.Fail => new("不符合", "fails"),
        _ => new("待核实", "to ask"),
    };

    /// <summary>A kind of data.</summary>
    public static Text Of(DataKind kind) => kind switch
    {
        DataKind.Real => new("真实", "real"),
        DataKind.Illustrative => new("示例", "illustrative"),
        _ => new("模拟", "simulated"),
    };

    /// <summary>Where a row comes from.</summary>
    public static Text Of(SheetSource source)
    {
        var (kind, day) = (Of(source.Kind), source.AsOf is { } asOf ? Day(asOf).Zh : null);
        var name = source.Name.Length == 0 ? "" : $" · {source.Name}";
        return new($"{kind.Zh}{name}{(day is null ? "" : $" · {day}")}", $"{kind.En}{name}{(day is null ? "" : $" · {day}")}");
    }

    /// <summary>Whether the pair can be.</summary>
    public static Text Feasible(PairExplanation pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var (fails, asks) = (pair.Gates.Count(g => g.Outcome == GateOutcome.Fail), pair.Gates.Count(g => g.Outcome == GateOutcome.Unknown));
        return fails > 0 ? new($"{fails} 项约束不满足", fails == 1 ? "1 gate fails" : $"{fails} gates fail")
            : asks > 0 ? new($"没有约束不满足，{asks} 项待核实", $"no gate fails, {asks} to ask")
            : new("约束全部满足", "every gate holds");
    }

    /// <summary>What was found about a veto.</summary>
    public static Text Of(SheetVeto veto) => veto?.Holds switch
    {
        true => new("成立", "holds"),
        false => new("未见", "none seen"),
        null => new("待核实", "to ask"),
    };

    /// <summary>How many points of a review are open.</summary>
    public static Text Open(SheetReview review) => review.Open == 0
        ? new("没有待定分", "no points are open")
        : new($"待定 {Number(review.Open)} 分", $"{Number(review.Open)} points are open");

    /// <summary>A company that landed.</summary>
    public static Text Of(SimilarCompany similar)
    {
        var kind = Of(similar.DataKind);
        return new($"{similar.OfferingName.Zh} · {Day(similar.On).Zh} · {kind.Zh}", $"{similar.OfferingName.En} · {Day(similar.On).En} · {kind.En}");
    }

    /// <summary>A goal: what it would gain, and where it stands.</summary>
    public static Text Of(SheetGoal goal) => Standing(goal) is { } standing ? new($"{goal.Sentence.Zh}。{standing.Zh}", $"{goal.Sentence.En}. {standing.En}") : goal.Sentence;

    /// <summary>Where a goal stood, and when; null when it has no figures.</summary>
    public static Text? Standing(SheetGoal goal) => goal is { Standing: { } standing, Period: { } period }
        ? new($"{period} {standing.Zh}", $"{period}: {standing.En}")
        : null;

    /// <summary>What would have to change, a line a proposal, or why none is made.</summary>
    public static IReadOnlyList<Text> Of(ChangeAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (answer.Proposals.Count > 0) return [.. answer.Proposals.Select(Of)];
        if (answer.Impossible.Count > 0) return [.. answer.Impossible.Select(gate => gate.Gate is { } id ? new Text($"{id} {gate.Why.Zh}", $"{id} {gate.Why.En}") : gate.Why)];
        return
        [
            answer.RankNow is { } rank
                ? new($"无需调整：在适合该企业的载体中排第 {rank}", $"nothing: it ranks {rank} among the spaces for the company")
                : new("无需调整", "nothing"),
        ];
    }

    /// <summary>Changes that together are enough: whose move each is, and where the pair would then stand.</summary>
    public static Text Of(ChangeProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        var (zh, en) = proposal.RankAfter is { } rank ? ($" → 排第 {rank}", $" → rank {rank}") : ("", "");
        return new(
            string.Join("；", proposal.Changes.Select(c => $"{(c.Side == ChangeSide.Company ? "企业" : "本区")}：{c.TextZh}")) + zh,
            string.Join("; ", proposal.Changes.Select(c => $"{(c.Side == ChangeSide.Company ? "company" : "district")}: {c.TextEn}")) + en);
    }

    /// <summary>A waiver: who, why, and for how long.</summary>
    public static Text Of(SheetWaiver waiver) => waiver.Until is { } until
        ? new($"{waiver.Role}：{waiver.Reason}（{Day(waiver.On).Zh} 决定，至 {Day(until).Zh}）", $"{waiver.Role}: {waiver.Reason} (decided {Day(waiver.On).En}, until {Day(until).En})")
        : new($"{waiver.Role}：{waiver.Reason}（{Day(waiver.On).Zh} 决定，无截止）", $"{waiver.Role}: {waiver.Reason} (decided {Day(waiver.On).En}, no end)");

    /// <summary>A day.</summary>
    public static Text Day(DateOnly day)
    {
        var written = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new(written, written);
    }

    /// <summary>A number with one decimal where it has one.</summary>
    public static string Number(decimal number) => number.ToString("#,0.#", CultureInfo.InvariantCulture);
}
