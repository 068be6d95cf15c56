using System.Text.Json.Serialization;

namespace Matching.Benchmarks.Size;

/// <summary>What one cell of the table came to, measured in a process of its own.</summary>
internal sealed record SizeMeasurement
{
    /// <summary>Companies in the catalog.</summary>
    public required int Companies { get; init; }

    /// <summary>Spaces to rank them for.</summary>
    public required int Spaces { get; init; }

    /// <summary>Spaces that were ranked before the limit of time; all of them unless that was too short.</summary>
    public required int MeasuredSpaces { get; init; }

    /// <summary>From rows to a kept snapshot file, s; the drawing of the rows left out.</summary>
    public double BuildSeconds { get; init; }

    /// <summary>Size of the snapshot file, MB.</summary>
    public double SnapshotMegabytes { get; init; }

    /// <summary>From the snapshot file to a catalog that can be asked, ms.</summary>
    public required double LoadMilliseconds { get; init; }

    /// <summary>Median time of one space, ms.</summary>
    public required double SpaceMilliseconds { get; init; }

    /// <summary>Time of the spaces that were ranked, s.</summary>
    public required double MeasuredSeconds { get; init; }

    /// <summary>Pairs of a company and a space that were gated and scored in that time.</summary>
    public required long MeasuredPairs { get; init; }

    /// <summary>Largest resident memory of the process that served, MB.</summary>
    public required double PeakMegabytes { get; init; }

    /// <summary>Of its resident memory once all lists are made, what is its own, MB; null where the system does not tell.</summary>
    public double? AnonymousMegabytes { get; init; }

    /// <summary>Of its resident memory once all lists are made, what lies in files as well and may be taken back at any time, MB; null where the system does not tell.</summary>
    public double? FileMegabytes { get; init; }

    /// <summary>Managed memory that is held once all lists are made, MB.</summary>
    public required double HeapMegabytes { get; init; }

    /// <summary>Whether <see cref="AllSpacesSeconds"/> is reckoned from some spaces.</summary>
    [JsonIgnore]
    public bool IsExtrapolated => MeasuredSpaces < Spaces;

    /// <summary>Time of all spaces, s; reckoned from those that were ranked where <see cref="IsExtrapolated"/>.</summary>
    [JsonIgnore]
    public double AllSpacesSeconds => MeasuredSeconds * Spaces / MeasuredSpaces;

    /// <summary>Pairs gated and scored in a second.</summary>
    [JsonIgnore]
    public double PairsPerSecond => MeasuredPairs / MeasuredSeconds;
}
