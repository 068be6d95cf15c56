using System.CommandLine;
using System.Globalization;
using Matching.Catalog;
using Matching.Cli.Help;
using Matching.Cli.Options;
using Matching.Cli.Views;
using Matching.Domain;
using Matching.Evaluation;
using Matching.Reports;

namespace Matching.Cli.Commands;

/// <summary><c>matching evaluate</c>: learns before a day and measures after it, beside rules, popularity and chance.</summary>
internal sealed class EvaluateCommand : VerbCommand
{
    private readonly Argument<string> _kind = SharedOptions.Kind();
    private readonly Option<DateOnly?> _until = new("--train-until")
    {
        HelpName = "DATE",
        Description = "这一天之前学习，之后测量\nlearn before this day, measure on and after it",
        CustomParser = Values.Day,
        Required = true,
    };

    private readonly Option<FileInfo?> _offerings = new("--offerings")
    {
        HelpName = "FILE",
        Description = "只用这些载体，每行一个；# 开头为注释\nonly these offerings, one a line; # begins a comment",
        CustomParser = Values.ExistingFile,
    };

    private readonly Option<bool> _curve = new("--learning-curve")
    {
        Description = "再只用前 25%、50%、75% 的历史学习，看历史增多值多少（较慢）\nalso learns from the first 25, 50, 75 % of the history, to see what more is worth (slower)",
    };

    private readonly Option<int> _seed = SharedOptions.Seed();
    private readonly Option<FileInfo?> _json = SharedOptions.Json();
    private readonly Option<FileInfo?> _html = SharedOptions.Html();

    /// <summary>Declares the verb.</summary>
    public EvaluateCommand(GlobalOptions globals, Terminal terminal)
        : base("evaluate", new Text("测量模型比规则、热门、随机好多少，附置信区间", "measures how much better the model is than rules, popularity and chance, with intervals"), globals, terminal)
    {
        Add(_kind);
        Add(_until);
        Add(_offerings);
        Add(_curve);
        Add(_seed);
        Add(_json);
        Add(_html);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("matching evaluate outreach --train-until 2025-07-01", new Text("学到 2025 年 6 月，在其后测量", "learns to June 2025, measures after it")),
        new("matching evaluate placement --train-until 2025-07-01 --offerings ours.txt --json report.json", new Text("只看部分载体，写报告", "some spaces only, with a report")),
        new("matching evaluate outreach --train-until 2025-07-01 --learning-curve --html report.html", new Text("写成网页，含学习曲线", "as a page, with the learning curve")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, Session session)
    {
        var word = parsed.GetRequiredValue(_kind);
        var until = parsed.GetRequiredValue(_until)!.Value;
        var seed = parsed.GetValue(_seed);
        var curve = parsed.GetValue(_curve);
        var file = parsed.GetValue(_offerings);
        using var workspace = session.OpenPrepared();
        var engine = workspace.Engine;
        IReadOnlySet<OfferingId>? offerings = null;
        if (file is not null && (offerings = Read(session, engine.Catalog, file)) is null) return ExitCode.Refused;

        var command = session.Again(string.Create(CultureInfo.InvariantCulture, $"evaluate {word} --train-until {until:yyyy-MM-dd}{(file is null ? "" : $" --offerings {file}")}{(curve ? " --learning-curve" : "")} --seed {seed}"));
        Report? report = null;
        Work.Show(
            session,
            new Text("学习并测量", "learning and measuring"),
            _ => report = engine.Evaluate(SharedOptions.KindOf(word), until, offerings, seed, command, curve, session.Cancel));
        EvaluationView.Write(session, report!);
        if (parsed.GetValue(_json) is { } json) session.WriteReport(json, report!);
        if (parsed.GetValue(_html) is { } html) session.Write(html, path => File.WriteAllText(path, HtmlReport.Write(report!)));
        return ExitCode.Done;
    }

    private static HashSet<OfferingId>? Read(Session session, CatalogSnapshot catalog, FileInfo file)
    {
        var found = new HashSet<OfferingId>();
        var good = true;
        foreach (var (number, line) in File.ReadLines(file.FullName).Index())
        {
            var text = line.Trim();
            if (text.Length == 0 || text[0] == '#') continue;
            if (OfferingId.TryParse(text, out var id) && catalog.TryFindOffering(id, out var offering)) found.Add(offering.Id);
            else
            {
                good = false;
                session.Complain(new Text($"{file.Name} 第 {number + 1} 行：没有载体“{text}”", $"{file.Name} line {number + 1}: there is no offering '{text}'"));
            }
        }

        return good ? found : null;
    }
}
