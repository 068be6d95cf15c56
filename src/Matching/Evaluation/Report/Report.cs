using System.Text.Json.Serialization;
using Matching.Domain;

namespace Matching.Evaluation;

/// <summary>What a command or a benchmark measured, with all that is needed to produce it again. The one shape of every report file.</summary>
public sealed record Report
{
    /// <summary>The command that produces the report, as one would type it.</summary>
    public required string Command { get; init; }

    /// <summary>Version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>Name of the processor, see <see cref="CpuName"/>.</summary>
    public required string Cpu { get; init; }

    /// <summary>Seed of everything random; null when nothing was.</summary>
    public required int? Seed { get; init; }

    /// <summary>Whether the numbers speak of real, illustrative or simulated data.</summary>
    public required DataKind DataKind { get; init; }

    /// <summary>The numbers.</summary>
    public IReadOnlyList<ReportResult> Results { get; init; } = [];

    /// <summary>What a reader has to know before relying on the numbers; each note is in Chinese and English.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The names of the slices that results speak of, in the order to show them; null when there is only the whole.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ReportSlice>? Slices { get; init; }

    /// <summary>Probabilities against what came true; null when no method gave any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ReliabilityCurve>? Reliability { get; init; }

    /// <summary>What more history is worth; null when nobody asked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LearningCurve? LearningCurve { get; init; }
}
