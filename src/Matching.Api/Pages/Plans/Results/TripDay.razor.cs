using Matching.Catalog;
using Matching.Domain;
using Matching.Planning;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>A day of a trip as a timetable, with who could introduce each company.</summary>
public sealed partial class TripDay
{
    private static readonly Text[] Weekdays =
    [
        new("周日", "Sunday"), new("周一", "Monday"), new("周二", "Tuesday"), new("周三", "Wednesday"), new("周四", "Thursday"), new("周五", "Friday"), new("周六", "Saturday"),
    ];

    private readonly Dictionary<string, Text?> _introductions = new(StringComparer.Ordinal);

    /// <summary>The day.</summary>
    [Parameter, EditorRequired]
    public required ProposedDay Day { get; set; }

    /// <summary>The day whose knowledge the trip rests on.</summary>
    [Parameter]
    public DateOnly AsOf { get; set; }

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        var catalog = Engine.Catalog;
        foreach (var visit in Day.Visits) _introductions[visit.CompanyId] = Introducers.Of(catalog, visit.CompanyId, AsOf).FirstOrDefault()?.PathText;
    }

    private Text? Introduction(ProposedVisit visit) => _introductions.GetValueOrDefault(visit.CompanyId);

    private string Weekday(DateOnly date) => T(Weekdays[(int)date.DayOfWeek]);
}
