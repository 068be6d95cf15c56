using System.Globalization;
using Matching.Domain;
using Matching.Planning;
using Spectre.Console;

namespace Matching.Cli.Views;

/// <summary>The goals in a table, and what each needs said beside it.</summary>
internal static class GoalView
{
    public static void Write(Session session, GoalReport report)
    {
        session.Say(new Text($"考核指标  截至 {report.AsOf:yyyy-MM-dd}", $"goals  as of {report.AsOf:yyyy-MM-dd}"), Tone.Strong);
        if (report.Goals.Count == 0)
            session.Say(new Text("没有考核指标：先用 matching import goals 导入", "there are no goals: import them first, with matching import goals"), Tone.Doubt);
        else Section(session, report.Goals);
        if (report.Simulated.Count == 0) return;
        session.Say(
            new Text(
                $"演示：模拟区的指标（全部是模拟数据，目标定为上一年的数量，截至 {report.Simulated[0].AsOf:yyyy-MM-dd}）",
                $"demonstration: goals of the simulated district (all of it simulated, the target is last year's figure, as of {report.Simulated[0].AsOf:yyyy-MM-dd})"),
            Tone.Doubt);
        Section(session, report.Simulated);
    }

    private static void Section(Session session, IReadOnlyList<GoalSummary> goals)
    {
        Table(session, goals);
        foreach (var goal in goals)
        {
            session.Output.Write(new Paragraph($"· {session.Words[goal.Outlook]}\n"));
            foreach (var note in goal.Notes) session.Output.Write(new Padder(new Paragraph(session.Words[note], Tone.Muted), new Padding(4, 0, 0, 0)));
        }
    }

    private static void Table(Session session, IReadOnlyList<GoalSummary> goals)
    {
        var words = session.Words;
        var narrow = session.Output.Profile.Width < Sheet.Medium;
        var sheet = new Sheet().Column(words.Of("指标", "indicator")).Number(words.Of("目标", "target")).Number(words.Of("完成", "actual"));
        if (!narrow) sheet.Column(words.Of("单位", "unit"));
        sheet.Number(words.Of("完成率", "completion")).Number(words.Of("时间进度", narrow ? "time" : "time passed")).Number(words.Of("还差", "left"))
            .Column(words.Of("完成可能性", "chance")).Fixed(words.Of("数据", "data"));
        foreach (var goal in goals)
        {
            var cells = new List<Paragraph>
            {
                new Paragraph(words[goal.Indicator]).Append($"\n{goal.Period}{(narrow && goal.Unit is { } u ? $" · {words[u]}" : "")}", Tone.Muted),
                Sheet.Cell(Number(goal.Target) + (goal.TargetInferred ? words.Of("（推算）", " (inferred)") : "")),
                Sheet.Cell(Number(goal.Actual)),
            };
            if (!narrow) cells.Add(Sheet.Cell(goal.Unit is { } unit ? words[unit] : ""));
            cells.AddRange(
            [
                Sheet.Cell(Rate(goal, words)),
                Sheet.Cell(Percent(goal.TimePercent)),
                Sheet.Cell(Number(goal.Needed ?? goal.Left)),
                Chance(goal, words),
                Sheet.Cell(words[Marks.Of(goal.DataKind)], goal.DataKind == DataKind.Real ? Style.Plain : Tone.Doubt),
            ]);
            sheet.Row([.. cells]);
        }

        sheet.Write(session.Output);
    }

    private static string Rate(GoalSummary goal, Wording words) => goal is { Percent: { } rounded, PercentTruncated: { } cut } && rounded != cut
        ? $"{Percent(rounded)}\n{words.Of("截位", "cut off")} {Percent(cut)}"
        : Percent(goal.Percent);

    private static Paragraph Chance(GoalSummary goal, Wording words) => goal switch
    {
        { Answer: GoalAnswer.Reached } => Sheet.Cell(words.Of("已完成", "reached"), Tone.Good),
        { Answer: GoalAnswer.Forecast, Chance: { } chance } => Sheet.Cell(string.Create(
            CultureInfo.InvariantCulture, $"{(goal.UnsureLeads > 0 ? "≥ " : "")}{Share(chance.Probability)}\n[{Share(chance.Low)}, {Share(chance.High)}]")),
        { Answer: GoalAnswer.CannotTell } => Sheet.Cell(words.Of("无法判断", "cannot tell"), Tone.Doubt),
        { Answer: GoalAnswer.YearOver } => Sheet.Cell(words.Of("年度已结束", "year is over"), Tone.Doubt),
        _ => Sheet.Cell(words.Of("不预测", "not foretold"), Tone.Muted),
    };

    // Nothing that is open is certain.
    private static string Share(double probability) => probability switch
    {
        < 0.01 => "<1 %",
        > 0.99 => ">99 %",
        _ => probability.ToString("0 %", CultureInfo.InvariantCulture),
    };

    private static string Number(decimal? value) => value?.ToString("#,0.##", CultureInfo.InvariantCulture) ?? "–";

    private static string Percent(decimal? value) => value is { } percent ? percent.ToString("0.00", CultureInfo.InvariantCulture) + " %" : "–";
}
