using System.CommandLine;
using Matching.Cli.Help;
using Matching.Cli.Options;
using Matching.Cli.Views;
using Matching.Models;

namespace Matching.Cli.Commands;

/// <summary><c>matching model publish</c>: makes a version that is kept the current one, if it is ready to rank.</summary>
internal sealed class ModelPublishCommand : VerbCommand
{
    private readonly Argument<string> _kind = SharedOptions.Kind();
    private readonly Argument<string> _version = new("VERSION") { Description = "版本，见 matching model list\nthe version, see matching model list" };
    private readonly Option<FileInfo?> _json = SharedOptions.Json();

    /// <summary>Declares the verb.</summary>
    public ModelPublishCommand(GlobalOptions globals, Terminal terminal)
        : base("publish", new Text("发布某个版本，由它排序；未就绪的不能发布", "makes a version the current one, which ranks; one that is not ready is refused"), globals, terminal)
    {
        Add(_kind);
        Add(_version);
        Add(_json);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
        [new("matching model publish outreach outreach-20260615-1a2b3c4d-1", new Text("由这个版本排序", "this version ranks from now on"))];

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, Session session)
    {
        var (word, models) = (parsed.GetRequiredValue(_kind), session.Models());
        var kind = SharedOptions.KindOf(word);
        var version = Lookup.Version(models, kind, parsed.GetRequiredValue(_version)).Name;
        var before = models.Examine(kind).Package?.Card.Version;
        ModelAdmission.Publish(models, kind, version);
        session.Say(
            before == version
                ? new Text($"{version} 已是现行模型，没有改变", $"{version} is the current model already: nothing changed")
                : new Text($"已发布 {version}，现在由它排序；此前为 {before ?? "规则"}", $"published {version}: it ranks now; before it did {before ?? "the rules"}"),
            Tone.Good);
        if (parsed.GetValue(_json) is { } json) session.WriteReport(json, ModelReport.Of(session.Again($"model publish {word} {version}"), [new ModelVersion(version, models.Current(kind)!.Card)]));
        return ExitCode.Done;
    }
}
