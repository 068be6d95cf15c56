using Matching.Api.Http;

namespace Matching.Api.Endpoints;

/// <summary>Figures for monitors.</summary>
internal static class Metrics
{
    public static void MapServerMetrics(this WebApplication app) => app.Services.GetRequiredService<ServerMetrics>().Map(app);
}
