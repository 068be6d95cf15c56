using System.CommandLine;
using Matching.Cli.Help;
using Matching.Cli.Options;
using Matching.Cli.Views;
using Matching.Domain;

namespace Matching.Cli.Commands;

/// <summary><c>matching model list</c>: every version that is kept, how far it may be relied on, and which is current.</summary>
internal sealed class ModelListCommand : VerbCommand
{
    private readonly Option<FileInfo?> _json = SharedOptions.Json();

    /// <summary>Declares the verb.</summary>
    public ModelListCommand(GlobalOptions globals, Terminal terminal)
        : base("list", new Text("列出已有的模型、能否信赖、现行的是哪个、检验的结论", "lists the models, how far to rely on them, which are current, and what their cards decided"), globals, terminal) => Add(_json);

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } = [new("matching model list", new Text("所有模型", "all models"))];

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, Session session)
    {
        var models = session.Models();
        ModelTable.Write(session, models);
        if (parsed.GetValue(_json) is { } json)
            session.WriteReport(json, ModelReport.Of(session.Again("model list"), [.. Enum.GetValues<ModelKind>().SelectMany(models.Versions)]));
        return ExitCode.Done;
    }
}
