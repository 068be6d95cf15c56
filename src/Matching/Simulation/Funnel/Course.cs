using Matching.Domain;

namespace Matching.Simulation;

/// <summary>When a company would enter each stage, if it came that far: lognormal delays around the usual ones, on working days.</summary>
/// <remarks>
/// Usual delays in days: lead 10 after contact, qualified 20 later, negotiation 30, signing 90, with visit and choice of a space on the way, registration
/// 60, space 120, construction or operation 120 (domain 6.1 and estimates). What falls after the history's last day has not happened yet.
/// </remarks>
internal sealed class Course
{
    private const double Spread = 0.45;

    private static readonly (Stage Stage, double Days)[] Steps =
    [
        (Stage.Lead, 10), (Stage.QualifiedLead, 20), (Stage.InNegotiation, 30), (Stage.Signed, 90), (Stage.Registered, 60), (Stage.SpaceSecured, 120),
        (Stage.Operating, 120),
    ];

    private readonly Dictionary<Stage, DateOnly> _days = [];

    private Course(DateOnly contacted) => _days[Stage.Contacted] = contacted;

    /// <summary>The day of a stage.</summary>
    public DateOnly this[Stage stage] => _days[stage];

    /// <summary>The course from a day of contact.</summary>
    public static Course Draw(DateOnly contacted, Draws draws)
    {
        var course = new Course(contacted);
        var day = contacted;
        foreach (var (stage, usual) in Steps) course._days[stage] = day = After(day, usual, draws);
        var talks = course[Stage.Signed].DayNumber - course[Stage.InNegotiation].DayNumber;
        course._days[Stage.SiteVisited] = WorkingDay(course[Stage.InNegotiation].AddDays(talks / 4));
        course._days[Stage.SiteShortlisted] = WorkingDay(course[Stage.InNegotiation].AddDays(talks / 2));
        course._days[Stage.ConstructionStarted] = course[Stage.Operating];
        return course;
    }

    /// <summary>A day some time after another.</summary>
    public static DateOnly After(DateOnly day, double usualDays, Draws draws) =>
        WorkingDay(day.AddDays(1 + (int)draws.LogNormal(usualDays, Spread)));

    /// <summary>The day itself, or the Monday after a weekend.</summary>
    public static DateOnly WorkingDay(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };
}
