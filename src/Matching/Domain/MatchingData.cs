namespace Matching.Domain;

/// <summary>Rows of every kind together: what a store holds, what an import brings, what a simulation makes.</summary>
public sealed record MatchingData
{
    /// <summary>No rows at all.</summary>
    public static MatchingData Empty { get; } = new();

    /// <summary>Companies.</summary>
    public IReadOnlyList<Company> Companies { get; init; } = [];

    /// <summary>Plots.</summary>
    public IReadOnlyList<Plot> Plots { get; init; } = [];

    /// <summary>Buildings.</summary>
    public IReadOnlyList<Building> Buildings { get; init; } = [];

    /// <summary>Vacant units of buildings.</summary>
    public IReadOnlyList<BuildingUnit> Units { get; init; } = [];

    /// <summary>Inbound enquiries.</summary>
    public IReadOnlyList<Enquiry> Enquiries { get; init; } = [];

    /// <summary>Stage events.</summary>
    public IReadOnlyList<Engagement> Engagements { get; init; } = [];

    /// <summary>Ties between resident firms and companies.</summary>
    public IReadOnlyList<Tie> Ties { get; init; } = [];

    /// <summary>Goals.</summary>
    public IReadOnlyList<Goal> Goals { get; init; } = [];

    /// <summary>Waivers of constraints.</summary>
    public IReadOnlyList<GateWaiver> Waivers { get; init; } = [];

    /// <summary>How many rows of a kind there are.</summary>
    public int CountOf(DataFileKind kind) => kind switch
    {
        DataFileKind.Companies => Companies.Count,
        DataFileKind.Plots => Plots.Count,
        DataFileKind.Buildings => Buildings.Count,
        DataFileKind.Units => Units.Count,
        DataFileKind.Enquiries => Enquiries.Count,
        DataFileKind.Engagements => Engagements.Count,
        DataFileKind.Ties => Ties.Count,
        DataFileKind.Goals => Goals.Count,
        DataFileKind.Waivers => Waivers.Count,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There are no rows of this kind."),
    };

    /// <summary>These rows followed by others.</summary>
    public MatchingData With(MatchingData others) => new()
    {
        Companies = [.. Companies, .. others.Companies],
        Plots = [.. Plots, .. others.Plots],
        Buildings = [.. Buildings, .. others.Buildings],
        Units = [.. Units, .. others.Units],
        Enquiries = [.. Enquiries, .. others.Enquiries],
        Engagements = [.. Engagements, .. others.Engagements],
        Ties = [.. Ties, .. others.Ties],
        Goals = [.. Goals, .. others.Goals],
        Waivers = [.. Waivers, .. others.Waivers],
    };
}
