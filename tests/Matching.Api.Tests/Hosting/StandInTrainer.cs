using Matching.Api.Jobs;
using Matching.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Matching.Api.Tests.Hosting;

/// <summary>Trains as long as a test lets it, and ends as the test says.</summary>
internal sealed class StandInTrainer : IDisposable
{
    public static readonly Text Step = new("学到一半", "half learned");

    private readonly SemaphoreSlim _began = new(0), _go = new(0);
    private Func<TrainingOutcome> _ending = () => throw new InvalidOperationException("The test has not said how it ends.");

    /// <summary>What was asked for last.</summary>
    public (ModelKind Kind, DateOnly? Until, int Seed, string Trainer) Asked { get; private set; }

    /// <summary>Done when the next training is half through.</summary>
    public Task Began() => _began.WaitAsync(TestContext.Current.CancellationToken);

    /// <summary>Lets the training that began come to its end.</summary>
    public void End(Func<TrainingOutcome> ending)
    {
        _ending = ending;
        _go.Release();
    }

    /// <summary>Takes the engine's place.</summary>
    public void In(WebApplicationBuilder builder) => builder.Services.Replace(ServiceDescriptor.Singleton<TrainModel>(Train));

    public void Dispose()
    {
        _began.Dispose();
        _go.Dispose();
    }

    private TrainingOutcome Train(ModelKind kind, IProgress<TrainingProgress> progress, DateOnly? until, int seed, string trainer, CancellationToken cancel)
    {
        Asked = (kind, until, seed, trainer);
        progress.Report(new TrainingProgress(Step, 0.5));
        _began.Release();
        _go.Wait(cancel);
        return _ending();
    }
}
