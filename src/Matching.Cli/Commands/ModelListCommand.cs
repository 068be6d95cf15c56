using System.CommandLine;
using Matching.Cli.Help;
using Matching.Cli.Views;

namespace Matching.Cli.Commands;

/// <summary><c>matching model list</c>: every version that is kept, which is current, and what its card decided.</summary>
internal sealed class ModelListCommand(GlobalOptions globals, Terminal terminal)
    : VerbCommand("list", new Text("列出已有的模型、现行的是哪个、检验的结论", "lists the models, which are current, and what their cards decided"), globals, terminal)
{
    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } = [new("matching model list", new Text("所有模型", "all models"))];

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, Session session)
    {
        ModelTable.Write(session, session.Models());
        return ExitCode.Done;
    }
}
