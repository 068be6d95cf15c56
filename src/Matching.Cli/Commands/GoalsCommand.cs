using System.CommandLine;
using System.Globalization;
using Matching.Cli.Help;
using Matching.Cli.Options;
using Matching.Cli.Views;
using Matching.Planning;

namespace Matching.Cli.Commands;

/// <summary><c>matching goals</c>: how far the bureau's annual goals have come, and whether they will be reached.</summary>
internal sealed class GoalsCommand : VerbCommand
{
    private readonly Option<DateOnly?> _asOf = SharedOptions.AsOf();
    private readonly Option<int> _seed = SharedOptions.PlanSeed();
    private readonly Option<FileInfo?> _json = SharedOptions.Json();

    /// <summary>Declares the verb.</summary>
    public GoalsCommand(GlobalOptions globals, Terminal terminal)
        : base("goals", new Text("考核指标完成到哪里，年底能否完成", "how far the annual goals have come, and how probably they are reached by the end of the year"), globals, terminal)
    {
        Add(_asOf);
        Add(_seed);
        Add(_json);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("matching goals", new Text("今天的情况", "as of today")),
        new("matching goals --as-of 2020-09-15", new Text("2020 年 9 月 15 日的情况", "as of 15 September 2020")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, Session session)
    {
        var seed = parsed.GetValue(_seed);
        using var workspace = session.OpenPrepared();
        var asOf = parsed.GetValue(_asOf) ?? workspace.Engine.Today;
        var report = GoalReport.Of(asOf, workspace.Engine.Goals(asOf, seed), workspace.Engine.SimulatedGoals(asOf, seed));
        GoalView.Write(session, report);
        var again = session.Again(string.Create(CultureInfo.InvariantCulture, $"goals --seed {seed} --as-of {asOf:yyyy-MM-dd}"));
        session.Say(new Text($"重现：{again}", $"again: {again}"), Tone.Muted);
        if (parsed.GetValue(_json) is { } json) session.WriteJson(json, report);
        return ExitCode.Done;
    }
}
