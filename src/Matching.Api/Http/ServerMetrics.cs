using Matching.Api.Contracts;
using Matching.Api.Jobs;
using Prometheus;

namespace Matching.Api.Http;

/// <summary>What a monitor may read: requests and their times, and how much the engine holds. Kept in this process; nothing is sent anywhere.</summary>
internal sealed class ServerMetrics
{
    private readonly CollectorRegistry _registry = Metrics.NewCustomRegistry();
    private readonly MetricFactory _factory;

    public ServerMetrics(IServiceProvider services)
    {
        _factory = Metrics.WithCustomRegistry(_registry);
        var companies = _factory.CreateGauge("matching_companies", "Companies in the catalog.");
        var offerings = _factory.CreateGauge("matching_offerings", "Plots, buildings and centers in the catalog.");
        var revision = _factory.CreateGauge("matching_store_revision", "Revision of the store; counts up with every change.");
        var jobs = _factory.CreateGauge("matching_jobs", "Trainings and plans that are remembered, by state.", "state");
        _registry.AddBeforeCollectCallback(() =>
        {
            var catalog = services.GetRequiredService<MatchingEngine>().Catalog;
            companies.Set(catalog.Companies.Count);
            offerings.Set(catalog.Offerings.Count);
            revision.Set(catalog.Revision);
            var states = services.GetRequiredService<JobList>().All().CountBy(job => job.Item.State).ToDictionary();
            foreach (var state in Enum.GetValues<JobState>()) jobs.WithLabels(state.ToString().ToLowerInvariant()).Set(states.GetValueOrDefault(state));
        });
    }

    /// <summary>Counts requests.</summary>
    public void Observe(WebApplication app) => app.UseHttpMetrics(options =>
    {
        options.InProgress.Enabled = false;
        options.SetMetricFactory(_factory);
    });

    /// <summary>Answers monitors.</summary>
    public void Map(IEndpointRouteBuilder routes) => routes.MapMetrics("/metrics", _registry);
}
