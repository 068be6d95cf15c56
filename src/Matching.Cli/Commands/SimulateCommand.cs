using System.CommandLine;
using Matching.Cli.Help;
using Matching.Cli.Options;
using Matching.Simulation;

namespace Matching.Cli.Commands;

/// <summary><c>matching simulate</c>: draws a world of companies and spaces, or a history over the spaces of a folder of data.</summary>
internal sealed class SimulateCommand : VerbCommand
{
    private static readonly SimulationOptions Default = new();

    private readonly Option<string?> _history = new("--history")
    {
        HelpName = "FOLDER",
        Description = "改为在这个数据文件夹的载体上生成企业和洽谈历史\ninstead draw companies and a history over the spaces of this folder of data",
    };

    private readonly Option<int> _companies = Count("--companies", Default.Companies, new Text("企业数", "how many companies"));
    private readonly Option<int> _plots = Count("--plots", Default.Plots, new Text("地块数", "how many plots"));
    private readonly Option<int> _buildings = Count("--buildings", Default.Buildings, new Text("楼宇数", "how many buildings"));
    private readonly Option<int> _seed = new("--seed")
    {
        HelpName = "N",
        Description = $"随机种子，默认 {Default.Seed}；相同则结果逐字节相同\nseed, {Default.Seed} by default; the same seed gives the same files",
        DefaultValueFactory = _ => Default.Seed,
        CustomParser = Values.Whole(int.MinValue),
    };

    private readonly Option<DateOnly?> _from = new("--from")
    {
        HelpName = "DATE",
        Description = $"历史的第一天，默认 {Default.HistoryFrom:yyyy-MM-dd}\nfirst day of the history, {Default.HistoryFrom:yyyy-MM-dd} by default",
        CustomParser = Values.Day,
    };

    private readonly Option<int> _months = Count("--months", Default.HistoryMonths, new Text("历史的月数", "length of the history in months"));
    private readonly Option<bool> _truth = new("--truth") { Description = "另写 truth.csv：历史背后的真值\nalso write truth.csv, the truth behind the history" };
    private readonly Option<DirectoryInfo?> _out = new("--out")
    {
        HelpName = "DIR",
        Description = "写到哪个文件夹；同名文件会被替换\nwhere to write; files of the same names are replaced",
        Required = true,
    };

    /// <summary>Declares the verb.</summary>
    public SimulateCommand(GlobalOptions globals, Terminal terminal)
        : base("simulate", new Text("生成模拟数据（每行都标明是模拟，不是事实）", "draws simulated data; every row says that it is simulated"), globals, terminal)
    {
        foreach (var option in (Option[])[_out, _companies, _plots, _buildings, _seed, _history, _from, _months, _truth]) Add(option);
        Validators.Add(given =>
        {
            var history = given.GetResult(_history) is not null;
            foreach (var option in (Option[])(history ? [_plots, _buildings] : [_from, _months, _truth]))
            {
                if (given.GetResult(option) is { Implicit: false }) given.AddError(history
                    ? new Text($"{option.Name} 不能和 --history 一起用", $"{option.Name} cannot be used with --history").ToString()
                    : new Text($"{option.Name} 只能和 --history 一起用", $"{option.Name} needs --history").ToString());
            }
        });
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("matching simulate --companies 5000 --plots 60 --buildings 90 --seed 7 --out world", new Text("企业和载体", "companies and spaces")),
        new("matching simulate --history data --companies 3000 --seed 7 --out history", new Text("在已有载体上的历史", "a history over the spaces there are")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, Session session)
    {
        var folder = parsed.GetRequiredValue(_out)!;
        var history = parsed.GetValue(_history);
        var options = new SimulationOptions
        {
            Companies = parsed.GetValue(_companies),
            Plots = parsed.GetValue(_plots),
            Buildings = parsed.GetValue(_buildings),
            Seed = parsed.GetValue(_seed),
            HistoryFrom = parsed.GetValue(_from) ?? Default.HistoryFrom,
            HistoryMonths = parsed.GetValue(_months),
            Truth = parsed.GetValue(_truth),
        };
        try
        {
            Work.Show(session, new Text("生成模拟数据", "drawing simulated data"), steps => Write(session, options, history, folder.FullName, steps));
        }
        catch (ArgumentException refused)
        {
            // The simulation checks its own limits, such as how few companies can still make a history.
            throw new UsageException(new Text(refused.Message, refused.Message));
        }

        foreach (var file in folder.EnumerateFiles("*.csv").OrderBy(f => f.Name, StringComparer.Ordinal))
            session.Say(new Text($"{Path.Combine(folder.ToString(), file.Name)}  {file.Length:N0} 字节", $"{Path.Combine(folder.ToString(), file.Name)}  {file.Length:N0} bytes"));
        session.Say(new Text("模拟数据：不是事实，每行的 source 都这样标明", "simulated data: no facts, and the source of every row says so"), Tone.Doubt);
        session.Say(new Text($"重现：{Again(options, history, folder)}", $"again: {Again(options, history, folder)}"), Tone.Muted);
        return ExitCode.Done;
    }

    private static void Write(Session session, SimulationOptions options, string? history, string folder, IProgress<Text> steps)
    {
        if (history is null) SimulationRun.WriteWorld(options, folder, steps, session.Cancel);
        else SimulationRun.WriteHistory(DataFolder.Read(history, session.Today, session.Cancel), options, folder, steps, session.Cancel);
    }

    private static string Again(SimulationOptions options, string? history, DirectoryInfo folder)
    {
        var sizes = history is null ? $"--companies {options.Companies} --plots {options.Plots} --buildings {options.Buildings}" : $"--companies {options.Companies}";
        var over = history is null ? "" : $" --history {history} --from {options.HistoryFrom:yyyy-MM-dd} --months {options.HistoryMonths}{(options.Truth ? " --truth" : "")}";
        return $"matching simulate {sizes}{over} --seed {options.Seed} --out {folder}";
    }

    private static Option<int> Count(string name, int usual, Text meaning) => new(name)
    {
        HelpName = "N",
        Description = $"{meaning.Zh}，默认 {usual}\n{meaning.En}, {usual} by default",
        DefaultValueFactory = _ => usual,
        CustomParser = Values.Whole(0),
    };
}
