using System.CommandLine;

namespace Matching.Cli;

/// <summary>The options that every verb takes.</summary>
internal sealed class GlobalOptions
{
    /// <summary>The database where none is named.</summary>
    public const string DefaultDatabase = "matching.db";

    /// <summary>Path of the database.</summary>
    public Option<string> Database { get; } = new("--db")
    {
        HelpName = "FILE",
        Description = "数据库文件，默认 matching.db；模型放在旁边的 .models 文件夹，.snapshot 文件夹可随时删除\nthe database, matching.db by default; models live in the .models folder beside it, and its .snapshot folder may be deleted",
        DefaultValueFactory = _ => DefaultDatabase,
        Recursive = true,
    };

    /// <summary>The folder that a first use loads.</summary>
    public Option<string?> Data { get; } = new("--data")
    {
        HelpName = "FOLDER",
        Description = "首次使用时载入的数据文件夹；默认从当前目录向上找 data\nwhat a first use loads; by default the nearest data folder above the current one",
        Recursive = true,
    };

    /// <summary>The language of what is printed.</summary>
    public Option<string> Language { get; } = new("--lang")
    {
        HelpName = "zh|en",
        Description = "显示语言，默认 zh\nlanguage of what is printed, zh by default",
        DefaultValueFactory = _ => "zh",
        Recursive = true,
    };

    /// <summary>Limits the language to the two there are.</summary>
    public GlobalOptions() => Language.AcceptOnlyFromAmong("zh", "en");

    /// <summary>Adds the options to the root, from which every verb inherits them.</summary>
    public void AddTo(Command root)
    {
        root.Add(Database);
        root.Add(Data);
        root.Add(Language);
    }

    /// <summary>The language that was asked for, also when the rest of the command is wrong.</summary>
    public Wording WordingOf(ParseResult parsed) => new(parsed.GetResult(Language)?.Tokens is [{ Value: "en" }]);
}
