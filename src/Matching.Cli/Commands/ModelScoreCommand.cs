using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Matching.Cli.Help;
using Matching.Cli.Options;
using Matching.Cli.Views;
using Matching.Import;
using Matching.Models;

namespace Matching.Cli.Commands;

/// <summary><c>matching model score</c>: scores the rows of a file with any model, ours or another library's.</summary>
internal sealed class ModelScoreCommand : VerbCommand
{
    private static readonly string[] SvmlightEndings = [".svmlight", ".libsvm", ".svm"];
    private static readonly string[] Absent = ["missing", "zero"];

    private readonly Argument<string> _model = new("MODEL")
    {
        Description = "outreach 或 placement（现行模型）、版本、模型文件夹，或 LightGBM/XGBoost 文件\noutreach or placement for the current model, a version, a package's folder, or a file of LightGBM or XGBoost",
    };

    private readonly Option<FileInfo?> _rows = new("--rows")
    {
        HelpName = "FILE",
        Description = "数据行：CSV、XLSX，或 .svmlight\nthe rows: CSV, XLSX, or .svmlight",
        CustomParser = Values.ExistingFile,
        Required = true,
    };

    private readonly Option<FileInfo?> _features = SharedOptions.Features(required: false);
    private readonly Option<FileInfo?> _out = new("--out")
    {
        HelpName = "FILE",
        Description = "写到哪个 .csv；同名文件会被替换\nthe .csv to write; a file of the same name is replaced",
        CustomParser = Values.NewFile(".csv"),
        Required = true,
    };

    private readonly Option<bool> _raw = new("--raw") { Description = "写树的和，不换算成概率\nwrite the sum of the trees, not the probability made of it" };
    private readonly Option<bool> _zeroBased = new("--zero-based") { Description = "svmlight 的序号从 0 起，默认从 1 起\nsvmlight indices begin at 0; by default at 1" };
    private readonly Option<string> _absent = new Option<string>("--absent")
    {
        HelpName = string.Join('|', Absent),
        Description = "svmlight 未写出的特征：默认缺失（XGBoost 同）；LightGBM 视为 0\nwhat a feature left out in svmlight is: missing by default, as for XGBoost; zero, as for LightGBM",
        DefaultValueFactory = _ => Absent[0],
    }.AcceptOnlyFromAmong(Absent);

    /// <summary>Declares the verb.</summary>
    public ModelScoreCommand(GlobalOptions globals, Terminal terminal)
        : base("score", new Text("用任意模型给数据行评分；有一行错就什么都不写", "scores rows with any model; with one bad row nothing is written"), globals, terminal)
    {
        Add(_model);
        foreach (var option in (Option[])[_rows, _out, _features, _raw, _zeroBased, _absent]) Add(option);
        Validators.Add(given =>
        {
            if (Named(given, _rows) is not { } rows) return;
            foreach (var option in (Option[])[_zeroBased, _absent])
                if (!IsSvmlight(rows) && given.GetResult(option) is { Implicit: false })
                    given.AddError(new Text($"{option.Name} 只用于 .svmlight 文件", $"{option.Name} is for .svmlight files only").ToString());
            if (Named(given, _out)?.FullName == rows.FullName) given.AddError(new Text("--out 不能是 --rows 的文件", "--out must not be the file of --rows").ToString());
        });
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("matching model score model.json --rows rows.csv --out scores.csv", new Text("用 XGBoost 模型评分", "scores with a model of XGBoost")),
        new("matching model score outreach --rows rows.svmlight --out scores.csv --raw", new Text("用现行招商模型评分", "scores with the current outreach model")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, Session session)
    {
        var (word, rows, output) = (parsed.GetRequiredValue(_model), parsed.GetRequiredValue(_rows)!, parsed.GetRequiredValue(_out)!);
        var model = ScorableModel.Find(session.Models(), word) ?? throw new UsageException(new Text(
            $"没有模型“{word}”：不是现行模型、版本、模型文件夹或文件；已有的模型见 matching model list",
            $"there is no model '{word}': it is no current model, version, folder or file; matching model list shows the models there are"));
        var options = new RowOptions { IsSvmlight = IsSvmlight(rows), IsZeroBased = parsed.GetValue(_zeroBased), AbsentIsZero = parsed.GetValue(_absent) == Absent[1] };
        RowScoringOutcome? outcome = null;
        Work.Show(session, new Text("评分", "scoring"), steps => outcome = RowScoring.Run(
            model, rows.FullName, options, parsed.GetValue(_features)?.FullName, output.FullName, parsed.GetValue(_raw), new Steps<long>(done => Tell(steps, done)), session.Cancel));
        if (!outcome!.Accepted)
        {
            IssueTable.Write(session.Error, session.Words, outcome.Issues[0].File, outcome.Issues, outcome.ErrorCount);
            session.Complain(new Text($"{outcome.ErrorCount:N0} 处错误，什么都没有写", $"{outcome.ErrorCount:N0} errors, nothing was written"));
            return ExitCode.Refused;
        }

        new Facts(session).Add(new Text("模型", "model"), model.Name).Add(new Text("行", "rows"), outcome.Rows.ToString("N0", CultureInfo.InvariantCulture)).Write();
        session.Say(new Text($"已写入 {output}", $"written: {output}"), Tone.Good);
        return ExitCode.Done;
    }

    // Not the option's value: to ask for one that is wrong throws here, before the complaint about it is printed.
    private static FileInfo? Named(CommandResult given, Option<FileInfo?> option) =>
        given.GetResult(option) is { Tokens: [var token] } ? new FileInfo(token.Value) : null;

    private static bool IsSvmlight(FileInfo rows) => SvmlightEndings.Contains(rows.Extension, StringComparer.OrdinalIgnoreCase);

    // One line a hundred blocks: enough to see that it moves.
    private static void Tell(IProgress<Text> steps, long done)
    {
        if (done % 409_600 == 0) steps.Report(new Text($"{done:N0} 行", $"{done:N0} rows"));
    }
}
