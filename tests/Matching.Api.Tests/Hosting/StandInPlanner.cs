using Matching.Api.Jobs;
using Matching.Domain;
using Matching.Planning;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Matching.Api.Tests.Hosting;

/// <summary>Plans until it is canceled.</summary>
internal sealed class StandInPlanner : IDisposable
{
    private readonly SemaphoreSlim _began = new(0);

    /// <summary>Done when the next plan is begun.</summary>
    public Task Began() => _began.WaitAsync(TestContext.Current.CancellationToken);

    /// <summary>Takes the engine's place.</summary>
    public void In(WebApplicationBuilder builder) => builder.Services.Replace(ServiceDescriptor.Singleton<PlanOutreach>(Plan));

    public void Dispose() => _began.Dispose();

    private OutreachReport Plan(OutreachPlanRequest request, IProgress<Text> progress, CancellationToken cancel)
    {
        progress.Report(new Text("规划中", "planning"));
        _began.Release();
        cancel.WaitHandle.WaitOne();
        cancel.ThrowIfCancellationRequested();
        throw new InvalidOperationException("A stand-in plans nothing.");
    }
}
