using System.CommandLine;
using Matching.Cli.Help;
using Matching.Cli.Options;
using Matching.Cli.Views;

namespace Matching.Cli.Commands;

/// <summary><c>matching exposure</c>: whom the kept shortlists show, against who could be shown.</summary>
internal sealed class ExposureCommand : VerbCommand
{
    private readonly Option<DateOnly?> _from = Day("--from", "从这一天起的名单\nlists from this day on");
    private readonly Option<DateOnly?> _to = Day("--to", "到这一天为止的名单\nlists up to this day, included");
    private readonly Option<FileInfo?> _json = SharedOptions.Json();

    /// <summary>Declares the verb.</summary>
    public ExposureCommand(GlobalOptions globals, Terminal terminal)
        : base("exposure", new Text("已保存的名单给谁露出，与可行候选对比", "whom the kept shortlists show, against who could be shown"), globals, terminal)
    {
        Add(_from);
        Add(_to);
        Add(_json);
        Validators.Add(given =>
        {
            if (given.GetValue(_from) is { } from && given.GetValue(_to) is { } to && from > to)
                given.AddError(new Text($"--from {from:yyyy-MM-dd} 晚于 --to {to:yyyy-MM-dd}", $"--from {from:yyyy-MM-dd} is after --to {to:yyyy-MM-dd}").ToString());
        });
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("matching exposure", new Text("全部已保存的名单", "all kept lists")),
        new("matching exposure --from 2026-10-01 --to 2026-12-31 --json exposure.json", new Text("一个季度，写报告", "a quarter, with a report")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, Session session)
    {
        var (from, to) = (parsed.GetValue(_from), parsed.GetValue(_to));
        using var workspace = session.OpenPrepared();
        var exposure = workspace.Engine.ExposureOfKept(from, to);
        if (exposure.Lists == 0)
            session.Say(new Text("这段时间没有保存的名单：先用 matching shortlist 生成", "no list was kept in this time: make one with matching shortlist"), Tone.Doubt);
        else
            ExposureTable.Write(session, exposure);
        if (parsed.GetValue(_json) is { } json)
            session.WriteReport(json, ExposureMeasurement.Of(exposure, session.Again($"exposure{Typed("--from", from)}{Typed("--to", to)}")));
        return ExitCode.Done;
    }

    private static Option<DateOnly?> Day(string name, string description) => new(name) { HelpName = "DATE", Description = description, CustomParser = Values.Day };

    private static string Typed(string name, DateOnly? day) => day is { } given ? $" {name} {given:yyyy-MM-dd}" : "";
}
