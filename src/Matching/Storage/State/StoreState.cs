using Matching.Domain;

namespace Matching.Storage;

/// <summary>All rows at one revision, unchangeable: readers share it without locks, a writer makes the next one.</summary>
/// <remarks>Both stores keep one; they differ only in what they do before a new state is shown.</remarks>
internal sealed class StoreState
{
    private readonly IRows<Plot> _plots = RowTable<Plot>.Empty(RowKinds.Plots);
    private readonly IRows<Building> _buildings = RowTable<Building>.Empty(RowKinds.Buildings);
    private readonly IRows<BuildingUnit> _units = RowTable<BuildingUnit>.Empty(RowKinds.Units);
    private readonly IRows<Enquiry> _enquiries = RowTable<Enquiry>.Empty(RowKinds.Enquiries);
    private readonly IRows<Engagement> _engagements = RowTable<Engagement>.Empty(RowKinds.Engagements);
    private readonly IRows<Tie> _ties = RowTable<Tie>.Empty(RowKinds.Ties);
    private readonly IRows<Goal> _goals = RowTable<Goal>.Empty(RowKinds.Goals);
    private readonly IRows<GateWaiver> _waivers = RowTable<GateWaiver>.Empty(RowKinds.Waivers);

    private StoreState(IRows<Company> companies, long revision, string companiesVersion) =>
        (Companies, Revision, CompaniesVersion) = (companies, revision, companiesVersion);

    private StoreState(Parts parts, long revision, string companiesVersion)
        : this(parts.Companies.Table, revision, companiesVersion)
    {
        (_plots, _buildings, _units) = (parts.Plots.Table, parts.Buildings.Table, parts.Units.Table);
        (_enquiries, _engagements, _ties) = (parts.Enquiries.Table, parts.Engagements.Table, parts.Ties.Table);
        (_goals, _waivers) = (parts.Goals.Table, parts.Waivers.Table);
    }

    public long Revision { get; }

    /// <summary>Names the companies as they are: drawn anew with every write that changes one, so that a copy of a file that went its own way has others.</summary>
    public string CompaniesVersion { get; }

    /// <summary>The companies.</summary>
    public IRows<Company> Companies { get; }

    /// <summary>All rows.</summary>
    public MatchingData Rows => new()
    {
        Companies = Companies.Rows,
        Plots = _plots.Rows,
        Buildings = _buildings.Rows,
        Units = _units.Rows,
        Enquiries = _enquiries.Rows,
        Engagements = _engagements.Rows,
        Ties = _ties.Rows,
        Goals = _goals.Rows,
        Waivers = _waivers.Rows,
    };

    /// <summary>No rows, revision 0.</summary>
    public static StoreState Empty() => new(RowTable<Company>.Empty(RowKinds.Companies), 0, NewVersion());

    /// <summary>The state of a file that holds these rows.</summary>
    /// <param name="companies">The companies; those of <paramref name="others"/> are not looked at.</param>
    /// <param name="others">The rows of all other kinds.</param>
    /// <param name="revision">The revision.</param>
    /// <param name="companiesVersion">The version of the companies.</param>
    public static StoreState Of(IRows<Company> companies, MatchingData others, long revision, string companiesVersion) =>
        new(new StoreState(companies, 0, companiesVersion).Apply(others with { Companies = [] }), revision, companiesVersion);

    /// <summary>A version that never was before.</summary>
    public static string NewVersion() => Guid.NewGuid().ToString("N");

    /// <summary>The next state; this one stays as it is.</summary>
    /// <exception cref="ArgumentException">A row is null or has no proper key.</exception>
    public StateChange With(MatchingData rows)
    {
        var parts = Apply(rows);
        var result = parts.Result;
        if (!result.ChangedAnything) return new StateChange(this, parts.Written, result);
        var version = parts.Companies.Result.ChangedAnything ? NewVersion() : CompaniesVersion;
        return new StateChange(new StoreState(parts, Revision + 1, version), parts.Written, result);
    }

    private Parts Apply(MatchingData rows) => new(
        Companies.With(rows.Companies),
        _plots.With(rows.Plots),
        _buildings.With(rows.Buildings),
        _units.With(rows.Units),
        _enquiries.With(rows.Enquiries),
        _engagements.With(rows.Engagements),
        _ties.With(rows.Ties),
        _goals.With(rows.Goals),
        _waivers.With(rows.Waivers));

    private sealed record Parts(
        TableChange<Company> Companies,
        TableChange<Plot> Plots,
        TableChange<Building> Buildings,
        TableChange<BuildingUnit> Units,
        TableChange<Enquiry> Enquiries,
        TableChange<Engagement> Engagements,
        TableChange<Tie> Ties,
        TableChange<Goal> Goals,
        TableChange<GateWaiver> Waivers)
    {
        public UpsertResult Result => new[]
        {
            Companies.Result, Plots.Result, Buildings.Result, Units.Result, Enquiries.Result, Engagements.Result, Ties.Result, Goals.Result, Waivers.Result,
        }.Aggregate((a, b) => new UpsertResult(a.Added + b.Added, a.Changed + b.Changed, a.Unchanged + b.Unchanged));

        public MatchingData Written => new()
        {
            Companies = Companies.Written,
            Plots = Plots.Written,
            Buildings = Buildings.Written,
            Units = Units.Written,
            Enquiries = Enquiries.Written,
            Engagements = Engagements.Written,
            Ties = Ties.Written,
            Goals = Goals.Written,
            Waivers = Waivers.Written,
        };
    }
}

/// <summary>What putting rows into a state did.</summary>
/// <param name="Next">The state afterwards; the same one when nothing changed.</param>
/// <param name="Written">The rows that differ from before.</param>
/// <param name="Result">The counts.</param>
internal readonly record struct StateChange(StoreState Next, MatchingData Written, UpsertResult Result);
