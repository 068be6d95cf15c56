using Matching.Api.Contracts;
using Matching.Api.Jobs;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>Plans whom to approach for what with a limited number of approaches.</summary>
public sealed partial class OutreachPage
{
    private OutreachInputs _inputs = new();

    /// <inheritdoc/>
    protected override JobTask Task => JobTask.OutreachPlan;

    [Inject]
    private PlanJobs Plans { get; set; } = default!;

    /// <inheritdoc/>
    protected override void Fill(JobItem item)
    {
        if (item.OutreachRequest is { } asked) _inputs = OutreachInputs.Of(asked);
    }

    private void Plan()
    {
        var (request, wrong) = _inputs.Read();
        Start(wrong, () => Plans.Start(request));
    }
}
