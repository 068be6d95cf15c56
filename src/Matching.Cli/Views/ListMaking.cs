using Matching.Domain;

namespace Matching.Cli.Views;

/// <summary>How a shortlist was put together: how many of each of the two lists, its rules, and what could not be kept.</summary>
internal static class ListMaking
{
    public static void Write(Session session, RankedList list)
    {
        if (list.Composition is not { } making) return;
        var facts = new Facts(session);
        if (list.Rows.Count > 0) facts.Add(new Text("构成", "made of"), Counts(list));
        foreach (var note in making.Notes) facts.Add(new Text("规则", "rule"), note);
        foreach (var shortfall in making.Shortfalls) facts.Add(new Text("不足", "shortfall"), shortfall.Message, Tone.Doubt);
        facts.Write();
    }

    private static Text Counts(RankedList list)
    {
        var (leaders, rising) = (list.Rows.Count(row => row.Part == ListPart.Leaders), list.Rows.Count(row => row.Part == ListPart.HighPotential));
        var others = list.Rows.Count - leaders - rising;
        return new Text($"龙头 {leaders} · 高潜力 {rising} · 其他 {others}", $"{leaders} leaders · {rising} of high potential · {others} others");
    }
}
