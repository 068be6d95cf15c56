using System.Text.Json;
using Matching.Evaluation;
using Matching.Export;
using Matching.Models;
using Matching.Rules;
using Spectre.Console;

namespace Matching.Cli;

/// <summary>One run of one verb: where it speaks, in which language, and on which database.</summary>
/// <param name="terminal">The consoles, the clock and Ctrl+C.</param>
/// <param name="words">The language.</param>
/// <param name="database">Path of the database.</param>
/// <param name="dataFolder">The folder that a first use loads; null to look for it.</param>
internal sealed class Session(Terminal terminal, Wording words, string database, string? dataFolder)
{
    /// <summary>Where answers go.</summary>
    public IAnsiConsole Output => terminal.Output;

    /// <summary>Where progress and complaints go.</summary>
    public IAnsiConsole Error => terminal.Error;

    /// <summary>The clock.</summary>
    public TimeProvider Time => terminal.Time;

    /// <summary>Set by Ctrl+C.</summary>
    public CancellationToken Cancel => terminal.Cancel;

    /// <summary>The language.</summary>
    public Wording Words => words;

    /// <summary>The local date.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Time.GetLocalNow().DateTime);

    /// <summary>Opens the database; makes an empty one when there is none.</summary>
    public MatchingWorkspace Open() => MatchingWorkspace.Open(database, Time, new Steps<Text>(Note), RuleBook.FolderIn(DataFolderOrNull()));

    /// <summary>Opens the database; an empty one is first filled with the shipped data and gets its models.</summary>
    /// <exception cref="UsageException">The database is empty and there is no folder of data to fill it from.</exception>
    public MatchingWorkspace OpenPrepared()
    {
        var workspace = Open();
        try
        {
            if (workspace.Store.Revision == 0) Prepare(workspace);
            else workspace.TrainMissing(cancel: Cancel);
            return workspace;
        }
        catch
        {
            workspace.Dispose();
            throw;
        }
    }

    /// <summary>The models beside the database, which is not opened for them.</summary>
    public ModelRegistry Models() => MatchingWorkspace.ModelsBeside(database, Time);

    /// <summary>A command that does the same again, on the same database.</summary>
    public string Again(string command) =>
        database == GlobalOptions.DefaultDatabase ? $"matching {command}" : $"matching {command} --db {database}";

    /// <summary>Prints one line.</summary>
    public void Say(Text text, Style? style = null) => Output.Write(new Paragraph(words[text] + "\n", style));

    /// <summary>Prints one line beside the answer, on the error console.</summary>
    public void Note(Text text) => Error.Write(new Paragraph(words[text] + "\n", Tone.Muted));

    /// <summary>Prints one line about something wrong, on the error console.</summary>
    public void Complain(Text text) => Error.Write(new Paragraph(words[text] + "\n", Tone.Bad));

    /// <summary>Writes a file and says so.</summary>
    public void Write(FileInfo file, Action<string> write)
    {
        write(file.FullName);
        Say(new Text($"已写入 {file}", $"written: {file}"), Tone.Good);
    }

    /// <summary>Writes a result as JSON.</summary>
    public void WriteJson<T>(FileInfo file, T result) =>
        Write(file, path => File.WriteAllText(path, JsonSerializer.Serialize(result, JsonForms.Readable) + "\n"));

    /// <summary>Writes a report in the one shape of reports.</summary>
    public void WriteReport(FileInfo file, Report report) => Write(file, path => File.WriteAllText(path, ReportJson.Write(report)));

    private string? DataFolderOrNull() => dataFolder ?? DataFolder.Find(Environment.CurrentDirectory, AppContext.BaseDirectory);

    private void Prepare(MatchingWorkspace workspace)
    {
        var folder = DataFolderOrNull() ?? throw new UsageException(new Text(
            $"数据库 {database} 是空的，也找不到 data 文件夹：请用 --data 指定，或先用 matching import 导入",
            $"database {database} is empty and there is no data folder: name one with --data, or import files first"));
        Work.Show(
            this,
            new Text($"首次使用：把 {folder} 载入 {database} 并训练模型", $"first use: loading {folder} into {database} and training the models"),
            steps => workspace.Prepare(folder, steps, Cancel));
    }
}
