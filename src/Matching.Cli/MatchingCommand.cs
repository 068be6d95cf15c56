using System.CommandLine;
using System.CommandLine.Help;
using Matching.Cli.Commands;
using Matching.Cli.Help;

namespace Matching.Cli;

/// <summary>The root of the command line: the verbs and the options that all of them take.</summary>
internal sealed class MatchingCommand : RootCommand
{
    /// <summary>Builds the command line over a terminal.</summary>
    public MatchingCommand(Terminal terminal)
        : base("把目标企业与拱墅区的地块、楼宇和六大产业中心匹配排序\nranks target companies against the plots, buildings and six industry centers of Gongshu district")
    {
        Globals.AddTo(this);
        Add(new ShortlistCommand(Globals, terminal));
        Add(new ExposureCommand(Globals, terminal));
        Add(new MatchCommand(Globals, terminal));
        Add(new ExplainCommand(Globals, terminal));
        Add(new PlanCommand(Globals, terminal));
        Add(new GoalsCommand(Globals, terminal));
        Add(new SheetCommand(Globals, terminal));
        Add(new WaiveCommand(Globals, terminal));
        Add(new ImportCommand(Globals, terminal));
        Add(new TrainCommand(Globals, terminal));
        Add(new EvaluateCommand(Globals, terminal));
        Add(new ModelCommand(Globals, terminal));
        Add(new SimulateCommand(Globals, terminal));
        foreach (var help in Options.OfType<HelpOption>())
        {
            help.Description = "显示帮助\nshow this help";
            help.Action = new HelpOnConsole(terminal);
        }

        foreach (var version in Options.OfType<VersionOption>()) version.Description = "显示版本\nshow the version";
    }

    /// <summary>The options that every verb takes.</summary>
    public GlobalOptions Globals { get; } = new();
}
