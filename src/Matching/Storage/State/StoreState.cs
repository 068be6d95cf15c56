using Matching.Domain;

namespace Matching.Storage;

/// <summary>All rows at one revision, unchangeable: readers share it without locks, a writer makes the next one.</summary>
/// <remarks>Both stores keep one; they differ only in what they do before a new state is shown.</remarks>
internal sealed class StoreState
{
    private readonly RowTable<Company> _companies = RowTable<Company>.Empty(RowKinds.Companies);
    private readonly RowTable<Plot> _plots = RowTable<Plot>.Empty(RowKinds.Plots);
    private readonly RowTable<Building> _buildings = RowTable<Building>.Empty(RowKinds.Buildings);
    private readonly RowTable<BuildingUnit> _units = RowTable<BuildingUnit>.Empty(RowKinds.Units);
    private readonly RowTable<Enquiry> _enquiries = RowTable<Enquiry>.Empty(RowKinds.Enquiries);
    private readonly RowTable<Engagement> _engagements = RowTable<Engagement>.Empty(RowKinds.Engagements);
    private readonly RowTable<Tie> _ties = RowTable<Tie>.Empty(RowKinds.Ties);
    private readonly RowTable<Goal> _goals = RowTable<Goal>.Empty(RowKinds.Goals);

    private StoreState()
    {
    }

    private StoreState(Parts parts, long revision)
    {
        (_companies, _plots, _buildings, _units) = (parts.Companies.Table, parts.Plots.Table, parts.Buildings.Table, parts.Units.Table);
        (_enquiries, _engagements, _ties, _goals) = (parts.Enquiries.Table, parts.Engagements.Table, parts.Ties.Table, parts.Goals.Table);
        Revision = revision;
        Rows = new MatchingData
        {
            Companies = _companies.Rows,
            Plots = _plots.Rows,
            Buildings = _buildings.Rows,
            Units = _units.Rows,
            Enquiries = _enquiries.Rows,
            Engagements = _engagements.Rows,
            Ties = _ties.Rows,
            Goals = _goals.Rows,
        };
    }

    /// <summary>No rows, revision 0.</summary>
    public static StoreState Empty { get; } = new();

    public long Revision { get; }

    public MatchingData Rows { get; } = MatchingData.Empty;

    /// <summary>The state of a file that holds these rows.</summary>
    public static StoreState Of(MatchingData rows, long revision) => new(Empty.Apply(rows), revision);

    /// <summary>The next state; this one stays as it is.</summary>
    /// <exception cref="ArgumentException">A row is null or has no proper key.</exception>
    public StateChange With(MatchingData rows)
    {
        var parts = Apply(rows);
        var result = parts.Result;
        return new StateChange(result.ChangedAnything ? new StoreState(parts, Revision + 1) : this, parts.Written, result);
    }

    private Parts Apply(MatchingData rows) => new(
        _companies.With(rows.Companies),
        _plots.With(rows.Plots),
        _buildings.With(rows.Buildings),
        _units.With(rows.Units),
        _enquiries.With(rows.Enquiries),
        _engagements.With(rows.Engagements),
        _ties.With(rows.Ties),
        _goals.With(rows.Goals));

    private sealed record Parts(
        TableChange<Company> Companies,
        TableChange<Plot> Plots,
        TableChange<Building> Buildings,
        TableChange<BuildingUnit> Units,
        TableChange<Enquiry> Enquiries,
        TableChange<Engagement> Engagements,
        TableChange<Tie> Ties,
        TableChange<Goal> Goals)
    {
        public UpsertResult Result => new[]
        {
            Companies.Result, Plots.Result, Buildings.Result, Units.Result, Enquiries.Result, Engagements.Result, Ties.Result, Goals.Result,
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
        };
    }
}

/// <summary>What putting rows into a state did.</summary>
/// <param name="Next">The state afterwards; the same one when nothing changed.</param>
/// <param name="Written">The rows that differ from before.</param>
/// <param name="Result">The counts.</param>
internal readonly record struct StateChange(StoreState Next, MatchingData Written, UpsertResult Result);
