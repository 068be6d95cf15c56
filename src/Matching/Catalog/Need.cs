using Matching.Domain;

namespace Matching.Catalog;

/// <summary>
/// What a company needs, as far as it is known: the stated requirement, completed by presets where the enquiry is silent (domain 2.4).
/// </summary>
/// <remarks>An estimate may raise a question or move a soft score; it never fails a gate.</remarks>
public sealed class Need
{
    private Need(Requirement stated, IReadOnlyList<Activity> activities, bool activitiesStated)
    {
        Stated = stated;
        Activities = activities;
        ActivitiesStated = activitiesStated;
        AreaMin = stated.AreaMin;
        if (AreaMin is null && stated.Staff is { } staff && ActivityPresets.Of(activities[0])?.AreaPerPersonM2 is { } perPerson)
        {
            AreaMin = Area.FromSquareMeters(staff * (decimal)perPerson.Mid);
            AreaEstimated = true;
        }
    }

    /// <summary>What was actually said.</summary>
    public Requirement Stated { get; }

    /// <summary>Activities, stated or inferred from the industry; never empty.</summary>
    public IReadOnlyList<Activity> Activities { get; }

    /// <summary>Whether <see cref="Activities"/> were stated.</summary>
    public bool ActivitiesStated { get; }

    /// <summary>Least floor area: stated, or staff × the preset of the first activity.</summary>
    public Area? AreaMin { get; }

    /// <summary>Whether <see cref="AreaMin"/> is an estimate.</summary>
    public bool AreaEstimated { get; }

    /// <summary>The need of a company, with what it stated, if anything.</summary>
    public static Need Of(CompanyEntry company, Requirement? stated)
    {
        var requirement = stated ?? new Requirement();
        var said = requirement.Activities.Count > 0;
        return new Need(requirement, said ? requirement.Activities : company.InferredActivities, said);
    }
}
