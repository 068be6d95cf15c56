using System.CommandLine;
using System.Globalization;
using Matching.Cli.Help;
using Matching.Cli.Options;
using Matching.Cli.Views;
using Matching.Training;

namespace Matching.Cli.Commands;

/// <summary><c>matching train</c>: learns a model, judges it on a time-ordered hold-out, and keeps it.</summary>
internal sealed class TrainCommand : VerbCommand
{
    private readonly Argument<string> _kind = SharedOptions.Kind();
    private readonly Option<DateOnly?> _until = new("--until")
    {
        HelpName = "DATE",
        Description = "只学这一天之前的历史，默认今天\nlearn from nothing on or after this day, today by default",
        CustomParser = Values.Day,
    };

    private readonly Option<string> _trainer = new Option<string>("--trainer")
    {
        HelpName = "NAME",
        Description = $"训练方法，默认 auto：在训练窗口内交叉验证选择\nhow to learn; auto, the default, chooses by cross-validation inside the training window\n{string.Join(' ', KnownTrainers.Names)}",
        DefaultValueFactory = _ => KnownTrainers.Automatic,
    }.AcceptOnlyFromAmong([.. KnownTrainers.Names]);

    private readonly Option<int> _seed = SharedOptions.Seed();
    private readonly Option<FileInfo?> _json = SharedOptions.Json();

    /// <summary>Declares the verb.</summary>
    public TrainCommand(GlobalOptions globals, Terminal terminal)
        : base("train", new Text("训练模型，在留出期上与规则比较；胜过规则才由它排序", "trains a model and compares it with the rules on a hold-out; it ranks only if it beat them"), globals, terminal)
    {
        Add(_kind);
        Add(_until);
        Add(_trainer);
        Add(_seed);
        Add(_json);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("matching train outreach", new Text("训练招商模型", "trains the outreach model")),
        new("matching train placement --until 2026-01-01 --seed 7 --json card.json", new Text("只用 2026 年以前的历史", "learns from before 2026 only")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, Session session)
    {
        var word = parsed.GetRequiredValue(_kind);
        var seed = parsed.GetValue(_seed);
        using var workspace = session.OpenPrepared();
        var engine = workspace.Engine;
        var until = parsed.GetValue(_until) ?? engine.Today;
        TrainingOutcome? outcome = null;
        Work.ShowTraining(
            session,
            new Text("训练模型", "training"),
            steps => outcome = engine.Train(SharedOptions.KindOf(word), steps, until, seed, parsed.GetRequiredValue(_trainer), session.Cancel));

        var command = session.Again(string.Create(CultureInfo.InvariantCulture, $"train {word} --until {until:yyyy-MM-dd} --trainer {parsed.GetRequiredValue(_trainer)} --seed {seed}"));
        CardView.Write(session, outcome!, command);
        if (parsed.GetValue(_json) is { } json) session.WriteReport(json, CardView.Report(outcome!, command, seed));
        return ExitCode.Done;
    }
}
