using System.CommandLine;
using Matching.Cli.Help;
using Matching.Cli.Options;
using Matching.Cli.Views;
using Matching.Models;
using Matching.Ranking;

namespace Matching.Cli.Commands;

/// <summary><c>matching model revert</c>: takes the current version back, so that the one before it, or the rules, rank again.</summary>
internal sealed class ModelRevertCommand : VerbCommand
{
    private readonly Argument<string> _kind = SharedOptions.Kind();
    private readonly Option<FileInfo?> _json = SharedOptions.Json();

    /// <summary>Declares the verb.</summary>
    public ModelRevertCommand(GlobalOptions globals, Terminal terminal)
        : base("revert", new Text("撤回现行版本，恢复此前发布的版本；没有则由规则排序", "takes the current version back: the one published before it ranks again, or the rules"), globals, terminal)
    {
        Add(_kind);
        Add(_json);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } = [new("matching model revert outreach", new Text("撤回现行招商模型", "takes the current outreach model back"))];

    /// <inheritdoc/>
    protected override int Run(ParseResult parsed, Session session)
    {
        var (word, models) = (parsed.GetRequiredValue(_kind), session.Models());
        var kind = SharedOptions.KindOf(word);
        var taken = models.Examine(kind).Package?.Card.Version ?? word;
        var left = models.Revert(kind);
        var referee = Referee.Decide(models.Examine(kind));
        session.Say(new Text($"已撤回 {taken}；现在排序的是 {referee.Version}", $"took {taken} back; {referee.Version} ranks now"), Tone.Good);
        session.Say(referee.Reason, Tone.Muted);
        if (parsed.GetValue(_json) is { } json)
            session.WriteReport(json, ModelReport.Of(session.Again($"model revert {word}"), left is null ? [] : [new ModelVersion(left.Card.Version, left.Card)], referee.Reason));
        return ExitCode.Done;
    }
}
