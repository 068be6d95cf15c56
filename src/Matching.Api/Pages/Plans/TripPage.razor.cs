using Matching.Api.Contracts;
using Matching.Api.Jobs;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>Plans whom to visit in a city, on which day and at what time.</summary>
public sealed partial class TripPage
{
    private TripInputs _inputs = new();

    /// <inheritdoc/>
    protected override JobTask Task => JobTask.TripPlan;

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    [Inject]
    private PlanJobs Plans { get; set; } = default!;

    /// <inheritdoc/>
    protected override void Fill(JobItem item)
    {
        if (item.TripRequest is { } asked) _inputs = TripInputs.Of(asked);
    }

    private void Plan()
    {
        var (request, wrong) = _inputs.Read([.. Engine.Catalog.Table.Cities.Values.OfType<string>()], Engine.Today);
        Start(wrong, () => Plans.Start(request));
    }
}
