namespace Matching.Domain;

/// <summary>What is different between two lists of one query: who is new among the first lines, who rose or fell, who dropped out. Ranks alone are compared.</summary>
public sealed record ListChanges
{
    /// <summary>How many of the first lines are compared: as many as both lists were asked for.</summary>
    public required int Top { get; init; }

    /// <summary>The day of the earlier list.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The day of the present list.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Who is among the first lines and was not, best first.</summary>
    public required IReadOnlyList<ListMove> Entered { get; init; }

    /// <summary>Who rose, best first.</summary>
    public required IReadOnlyList<ListMove> Rose { get; init; }

    /// <summary>Who fell and is still among the first lines, best first.</summary>
    public required IReadOnlyList<ListMove> Fell { get; init; }

    /// <summary>Who was among the first lines and is not, by earlier rank.</summary>
    public required IReadOnlyList<ListMove> Left { get; init; }

    /// <summary>How many kept their rank.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Who ranks now, where it was somebody else before; null when it is the same model, or the rules as before.</summary>
    public required Text? OtherModel { get; init; }

    /// <summary>Whether nothing is different.</summary>
    public bool IsEmpty => Entered.Count + Rose.Count + Fell.Count + Left.Count == 0;

    /// <summary>All of it in one sentence.</summary>
    public Text Sentence => IsEmpty
        ? new Text($"与 {From:yyyy-MM-dd} 的名单相比，前 {Top} 行没有变化", $"the first {Top} lines are those of {From:yyyy-MM-dd}")
        : new Text(
            $"与 {From:yyyy-MM-dd} 的名单相比，前 {Top} 行新进 {Entered.Count}、上升 {Rose.Count}、下降 {Fell.Count}、退出 {Left.Count}、不变 {Unchanged}",
            $"since {From:yyyy-MM-dd}, of the first {Top} lines {Entered.Count} are new, {Rose.Count} rose, {Fell.Count} fell, {Left.Count} dropped out, {Unchanged} stayed");

    /// <summary>Compares two lists.</summary>
    /// <param name="earlier">The earlier list.</param>
    /// <param name="now">The present one.</param>
    /// <exception cref="ArgumentException">They are of different queries; the message names both.</exception>
    public static ListChanges Between(RankedList earlier, RankedList now)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(now);
        if (earlier.Kind != now.Kind || earlier.Query != now.Query)
            throw new ArgumentException($"Lists of one query are compared, not of {earlier.Kind} '{earlier.Query}' and {now.Kind} '{now.Query}'.", nameof(now));
        var top = Math.Min(Asked(earlier), Asked(now));
        var (was, moves) = (Ranks(earlier), Ranks(now));
        ListMove[] present = [.. Head(now, top).Select(row => Move(row, Rank(was, row.Id), row.Rank, top))];
        return new ListChanges
        {
            Top = top,
            From = earlier.AsOf,
            To = now.AsOf,
            Entered = [.. present.Where(move => !(move.Was <= top))],
            Rose = [.. present.Where(move => move.Was <= top && move.Is < move.Was)],
            Fell = [.. present.Where(move => move.Was <= top && move.Is > move.Was)],
            Left = [.. Head(earlier, top).Select(row => Move(row, row.Rank, Rank(moves, row.Id), top)).Where(move => !(move.Is <= top))],
            Unchanged = present.Count(move => move.Is == move.Was),
            OtherModel = earlier.ModelVersion == now.ModelVersion ? null
                : new Text($"排序由 {earlier.ModelVersion} 改为 {now.ModelVersion}", $"{now.ModelVersion} ranks now, before it was {earlier.ModelVersion}"),
        };
    }

    // A list of fewer lines than were asked for has all candidates: it is short, not cut.
    private static int Asked(RankedList list) => Math.Max(list.Composition?.Lines ?? 0, list.Rows.Count);

    private static IEnumerable<RankedRow> Head(RankedList list, int top) => list.Rows.Where(row => row.Rank <= top);

    private static Dictionary<string, int> Ranks(RankedList list) => list.Rows.ToDictionary(row => row.Id, row => row.Rank, StringComparer.Ordinal);

    private static int? Rank(Dictionary<string, int> ranks, string id) => ranks.TryGetValue(id, out var rank) ? rank : null;

    private static ListMove Move(RankedRow row, int? was, int? now, int top)
    {
        var (zh, en) = (was, now) switch
        {
            (null, { } to) => ($"新进第 {to} 位", $"new at {to}"),
            ({ } from, { } to) when from > top => ($"从第 {from} 位进入第 {to} 位", $"came in from {from} to {to}"),
            ({ } from, null) => ($"原第 {from} 位，已退出", $"was {from}, dropped out"),
            ({ } from, { } to) when to > top => ($"原第 {from} 位，退到第 {to} 位", $"was {from}, dropped to {to}"),
            ({ } from, { } to) when to < from => ($"上升 {from - to} 位，第 {from} → {to} 位", $"up {from - to}, from {from} to {to}"),
            ({ } from, { } to) when to > from => ($"下降 {to - from} 位，第 {from} → {to} 位", $"down {to - from}, from {from} to {to}"),
            _ => ($"仍为第 {now} 位", $"still {now}"),
        };
        return new ListMove(row.Id, row.Name, was, now, new Text($"{row.Name.Zh}：{zh}", $"{row.Name.En}: {en}"));
    }
}
