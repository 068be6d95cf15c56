using System.CommandLine;
using Matching.Cli.Help;
using Matching.Cli.Options;
using Matching.Cli.Views;
using Matching.Domain;

namespace Matching.Cli.Commands;

/// <summary><c>matching import</c>: takes a CSV or XLSX file whole or not at all.</summary>
internal sealed class ImportCommand : VerbCommand
{
    private static readonly string[] Words = [.. Enum.GetNames<DataFileKind>().Select(name => name.ToLowerInvariant())];

    private readonly Argument<string> _kind = new Argument<string>("KIND")
    {
        Description = $"文件内容的种类：\nwhat the rows are:\n{string.Join(", ", Words)}",
    }.AcceptOnlyFromAmong(Words);

    private readonly Argument<FileInfo?> _file = new("FILE") { Description = "CSV 或 XLSX 文件\na CSV or XLSX file", CustomParser = Values.ExistingFile };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "只检查，不写入\ncheck only, store nothing" };
    private readonly Option<FileInfo?> _json = SharedOptions.Json();

    /// <summary>Declares the verb.</summary>
    public ImportCommand(GlobalOptions globals, Terminal terminal)
        : base("import", new Text("把 CSV 或 XLSX 文件导入数据库；有一行错就整份不收，并逐行说明", "imports a CSV or XLSX file; one bad row refuses the file, and every bad row is named"), globals, terminal)
    {
        Add(_kind);
        Add(_file);
        Add(_dryRun);
        Add(_json);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("matching import companies companies.xlsx", new Text("导入企业", "imports companies")),
        new("matching import engagements history.csv --dry-run", new Text("先检查洽谈记录", "checks a history of engagements first")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, Session session)
    {
        var kind = Enum.Parse<DataFileKind>(parsed.GetRequiredValue(_kind), ignoreCase: true);
        var file = parsed.GetRequiredValue(_file)!;
        var dryRun = parsed.GetValue(_dryRun);
        using var workspace = session.Open();
        if (workspace.Store.Revision == 0)
            session.Note(new Text("数据库是空的：只导入这份文件，不载入随附的数据", "the database is empty: this file is imported alone, without the data that is shipped"));
        using var content = file.OpenRead();
        var outcome = ImportProgress.Show(session, content, rows => workspace.Engine.Import(kind, content, file.Name, dryRun, rows, session.Cancel));
        ImportSummary.Write(session, outcome, dryRun);
        if (parsed.GetValue(_json) is { } json) session.WriteJson(json, ImportSummary.Document(outcome, dryRun));
        return outcome.Report.Accepted ? ExitCode.Done : ExitCode.Refused;
    }
}
