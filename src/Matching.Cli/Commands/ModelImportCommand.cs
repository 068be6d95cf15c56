using System.CommandLine;
using System.Globalization;
using Matching.Cli.Help;
using Matching.Cli.Options;
using Matching.Cli.Views;

namespace Matching.Cli.Commands;

/// <summary><c>matching model import</c>: takes a model of LightGBM or XGBoost, judges it beside the rules, and keeps it.</summary>
internal sealed class ModelImportCommand : VerbCommand
{
    private readonly Argument<FileInfo?> _file = new("FILE")
    {
        Description = "LightGBM 文本模型或 XGBoost 的 JSON 模型\na LightGBM text model or an XGBoost JSON model",
        CustomParser = Values.ExistingFile,
    };

    private readonly Option<string> _kind = SharedOptions.KindOption();
    private readonly Option<FileInfo?> _features = SharedOptions.Features(required: true);
    private readonly Option<DateOnly?> _until = new("--trained-until")
    {
        HelpName = "DATE",
        Description = "模型没有学过这一天及以后的历史；给出后才能检验\nit learned from nothing on or after this day; without it the model cannot be judged",
        CustomParser = Values.Day,
    };

    private readonly Option<int> _seed = SharedOptions.Seed();
    private readonly Option<FileInfo?> _json = SharedOptions.Json();

    /// <summary>Declares the verb.</summary>
    public ModelImportCommand(GlobalOptions globals, Terminal terminal)
        : base("import", new Text("导入 LightGBM 或 XGBoost 训练的模型；胜过规则才由它排序", "imports a model that LightGBM or XGBoost trained; it ranks only if it beat the rules"), globals, terminal)
    {
        Add(_file);
        Add(_kind);
        Add(_features);
        Add(_until);
        Add(_seed);
        Add(_json);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("matching model import model.txt --kind outreach --features map.csv --trained-until 2025-07-01", new Text("导入并在其后的历史上检验", "imports a model and judges it on the history after that day")),
        new("matching model import model.json --kind placement --features map.csv", new Text("只保存，不检验", "keeps a model without judging it")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, Session session)
    {
        var (file, map) = (parsed.GetRequiredValue(_file)!, parsed.GetRequiredValue(_features)!);
        var (word, until, seed) = (parsed.GetRequiredValue(_kind), parsed.GetValue(_until), parsed.GetValue(_seed));
        using var workspace = until is null ? session.Open() : session.OpenPrepared();
        var engine = workspace.Engine;
        ModelImportOutcome? outcome = null;
        Work.Show(
            session,
            new Text("导入模型", "importing the model"),
            steps => outcome = engine.ImportModel(SharedOptions.KindOf(word), file.FullName, map.FullName, until, seed, steps, session.Cancel));
        if (outcome!.Package is null)
        {
            IssueTable.Write(session.Error, session.Words, map.Name, outcome.Issues, outcome.ErrorCount);
            session.Complain(new Text($"未导入：{map.Name} 有 {outcome.ErrorCount:N0} 处错误", $"not imported: {map.Name} has {outcome.ErrorCount:N0} errors"));
            return ExitCode.Refused;
        }

        var day = until is null ? "" : string.Create(CultureInfo.InvariantCulture, $" --trained-until {until:yyyy-MM-dd}");
        var command = session.Again(string.Create(CultureInfo.InvariantCulture, $"model import {file} --kind {word} --features {map}{day} --seed {seed}"));
        ModelImportView.Write(session, outcome, engine.Models, command);
        if (parsed.GetValue(_json) is { } json)
            session.WriteReport(json, CardView.Report(new TrainingOutcome(outcome.Package, outcome.Package.Card.Decision, false), command, seed));
        return ExitCode.Done;
    }
}
