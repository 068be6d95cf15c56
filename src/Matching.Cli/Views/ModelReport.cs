using Matching.Domain;
using Matching.Evaluation;
using Matching.Features;
using Matching.Models;

namespace Matching.Cli.Views;

/// <summary>Models in the one shape of reports: a version is a slice, and its standing a note.</summary>
internal static class ModelReport
{
    /// <summary>The figures of some versions, each with its standing.</summary>
    /// <param name="command">The command that gives the report again.</param>
    /// <param name="versions">The versions.</param>
    /// <param name="notes">What else is to be said.</param>
    public static Report Of(string command, IReadOnlyList<ModelVersion> versions, params IEnumerable<Text> notes)
    {
        var cards = versions.Select(version => version.Card).OfType<ModelCard>().ToArray();
        return Of(
            command,
            cards is [var only] ? only.Seed : null,
            // Where they differ, the least real.
            cards.Select(card => card.DataKind).DefaultIfEmpty(DataKind.Real).Max(),
            [.. cards.SelectMany(card => CardView.Results(card, card.Version))],
            [.. versions.Select(Note), .. notes]);
    }

    /// <summary>A report of this program on this machine.</summary>
    public static Report Of(string command, int? seed, DataKind dataKind, IReadOnlyList<ReportResult> results, IReadOnlyList<Text> notes) => new()
    {
        Command = command,
        Version = typeof(MatchingEngine).Assembly.GetName().Version?.ToString(3) ?? "unknown",
        Cpu = CpuName.Current(),
        Seed = seed,
        DataKind = dataKind,
        Results = results,
        Notes = [.. notes.Select(note => note.ToString())],
    };

    private static Text Note(ModelVersion version)
    {
        if (version.Card is not { } card) return new Text($"{version.Name}：{version.Refusal?.Zh}", $"{version.Name}: {version.Refusal?.En}");
        var standing = ModelStanding.Of(card, FeatureSchema.Current);
        var status = Marks.Of(standing.Status);
        return new Text(
            $"{version.Name}：{status.Zh}，{string.Join("；", standing.Reasons.Select(reason => reason.Zh))}。{card.Decision.Zh}",
            $"{version.Name}: {status.En}, {string.Join("; ", standing.Reasons.Select(reason => reason.En))}. {card.Decision.En}");
    }
}
