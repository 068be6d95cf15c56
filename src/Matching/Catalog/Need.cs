using Matching.Domain;

namespace Matching.Catalog;

/// <summary>
/// What a company needs, as far as it is known: the stated requirement, completed by presets where the enquiry is silent (domain 2.4).
/// </summary>
/// <remarks>An estimate may raise a question or move a soft score; it never fails a gate.</remarks>
public sealed class Need
{
    private static readonly Requirement Silent = new();
    private static readonly NeedFigures SilentFigures = new(Silent);

    private Need(Requirement stated, NeedFigures figures, IReadOnlyList<Activity> activities, bool activitiesStated)
    {
        Stated = stated;
        Figures = figures;
        Activities = activities;
        ActivitiesStated = activitiesStated;
        for (var i = 0; i < activities.Count; i++) ActivityBits |= UseFigures.Bit(activities[i]);
        AreaMin = stated.AreaMin;
        if (AreaMin is null && stated.Staff is { } staff && ActivityPresets.Of(activities[0])?.AreaPerPersonM2 is { } perPerson)
        {
            AreaMin = Area.FromSquareMeters(staff * (decimal)perPerson.Mid);
            AreaEstimated = true;
        }

        AreaMinM2 = Figure.Of(AreaMin);
        LeastUnitM2 = Tolerance.Least(AreaMinM2 * UnitChoice.AreaBelow);
        MostLetM2 = double.IsNaN(figures.AreaMaxM2) ? double.PositiveInfinity : Tolerance.Most(figures.AreaMaxM2 * UnitChoice.AreaAbove);
        WhenSmall = AreaEstimated || AreaMin is null ? Suitability.Perhaps : Suitability.No;
    }

    /// <summary>What was actually said.</summary>
    public Requirement Stated { get; }

    /// <summary>What was actually said, in plain numbers.</summary>
    public NeedFigures Figures { get; }

    /// <summary>Activities, stated or inferred from the industry; never empty.</summary>
    public IReadOnlyList<Activity> Activities { get; }

    /// <summary><see cref="Activities"/>, a bit for each (<see cref="UseFigures.Bit"/>).</summary>
    public uint ActivityBits { get; }

    /// <summary>Whether <see cref="Activities"/> were stated.</summary>
    public bool ActivitiesStated { get; }

    /// <summary>Least floor area: stated, or staff × the preset of the first activity.</summary>
    public Area? AreaMin { get; }

    /// <summary><see cref="AreaMin"/> in m²; NaN when unknown.</summary>
    public double AreaMinM2 { get; }

    /// <summary>The smallest unit that is large enough, m²; NaN when unknown.</summary>
    public double LeastUnitM2 { get; }

    /// <summary>The largest let that is not too much, m²; infinite when no most was stated.</summary>
    public double MostLetM2 { get; }

    /// <summary>Whether a unit suits that does not reach <see cref="LeastUnitM2"/>: an estimated need never rules one out.</summary>
    public Suitability WhenSmall { get; }

    /// <summary>Whether <see cref="AreaMin"/> is an estimate.</summary>
    public bool AreaEstimated { get; }

    /// <summary>The need of a company, with what it stated, if anything.</summary>
    public static Need Of(CompanyEntry company, Requirement? stated)
    {
        if (stated is null) return new Need(Silent, SilentFigures, company.InferredActivities, activitiesStated: false);
        var said = stated.Activities.Count > 0;
        return new Need(stated, new NeedFigures(stated), said ? stated.Activities : company.InferredActivities, said);
    }
}
