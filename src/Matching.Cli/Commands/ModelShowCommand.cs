using System.CommandLine;
using Matching.Cli.Help;
using Matching.Cli.Options;
using Matching.Cli.Views;
using Matching.Domain;
using Matching.Models;

namespace Matching.Cli.Commands;

/// <summary><c>matching model show</c>: the card of a version, or champion and challenger side by side.</summary>
internal sealed class ModelShowCommand : VerbCommand
{
    private readonly Argument<string> _kind = SharedOptions.Kind();
    private readonly Argument<string?> _version = new("VERSION")
    {
        Description = "版本；不写则并列现行模型与挑战者\nthe version; without it the current model and its challenger side by side",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<FileInfo?> _json = SharedOptions.Json();

    /// <summary>Declares the verb.</summary>
    public ModelShowCommand(GlobalOptions globals, Terminal terminal)
        : base("show", new Text("查看模型卡：能否信赖、为什么、与规则、热门、随机相比如何", "shows a model's card: how far to rely on it, why, and how it did beside rules, popularity and chance"), globals, terminal)
    {
        Add(_kind);
        Add(_version);
        Add(_json);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("matching model show outreach", new Text("现行模型与挑战者", "the current model and its challenger")),
        new("matching model show outreach outreach-20260615-1a2b3c4d-1 --json card.json", new Text("某个版本，写报告", "one version, with a report")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, Session session)
    {
        var (word, name, models) = (parsed.GetRequiredValue(_kind), parsed.GetValue(_version), session.Models());
        var kind = SharedOptions.KindOf(word);
        IReadOnlyList<ModelVersion> shown = name is null ? Rivals(models, kind) : [Lookup.Version(models, kind, name)];
        ModelSheet.Write(session, models, kind, shown);
        if (parsed.GetValue(_json) is { } json)
            session.WriteReport(json, ModelReport.Of(session.Again($"model show {word}{(name is null ? "" : $" {name}")}"), shown));
        return ExitCode.Done;
    }

    private static ModelVersion[] Rivals(ModelRegistry models, ModelKind kind)
    {
        var current = models.Examine(kind);
        return [.. new[] { current.Package?.Card, current.Challenger }.OfType<ModelCard>().Select(card => new ModelVersion(card.Version, card))];
    }
}
