using Matching.Domain;

namespace Matching.Import;

/// <summary>What an import may know of the world around the file. A null set of ids means that references to such rows are not checked.</summary>
public sealed record ImportContext
{
    /// <summary>The day of the import; no event, founding or "as of" may lie after it.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Ids of the companies known already.</summary>
    public IReadOnlySet<string>? CompanyIds { get; init; }

    /// <summary>Ids of the plots known already.</summary>
    public IReadOnlySet<string>? PlotIds { get; init; }

    /// <summary>Ids of the buildings known already.</summary>
    public IReadOnlySet<string>? BuildingIds { get; init; }

    /// <summary>The building of each unit known already, by the unit's id.</summary>
    public IReadOnlyDictionary<string, string>? UnitBuildings { get; init; }

    /// <summary>For each constraint, by id, the role that may waive it; null where nobody may. Null when waivers are not held against that.</summary>
    public IReadOnlyDictionary<string, Text?>? WaivableBy { get; init; }

    /// <summary>Told the number of rows read so far, every thousand rows.</summary>
    public IProgress<int>? Progress { get; init; }

    /// <summary>Stops the import between two rows; nothing is taken then.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>A context that checks references against the rows of <paramref name="known"/>.</summary>
    public static ImportContext For(MatchingData known, DateOnly today) => new()
    {
        Today = today,
        CompanyIds = known.Companies.Select(c => c.Id).ToHashSet(StringComparer.Ordinal),
        PlotIds = known.Plots.Select(p => p.Id).ToHashSet(StringComparer.Ordinal),
        BuildingIds = known.Buildings.Select(b => b.Id).ToHashSet(StringComparer.Ordinal),
        UnitBuildings = known.Units.ToDictionary(u => u.Id, u => u.BuildingId, StringComparer.Ordinal),
    };
}
