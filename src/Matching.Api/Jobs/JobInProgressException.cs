using Matching.Api.Contracts;

namespace Matching.Api.Jobs;

/// <summary>A model of this kind is in training already; answered with 409.</summary>
/// <param name="job">The job that trains it.</param>
internal sealed class JobInProgressException(JobItem job)
    : Exception($"Job '{job.Id}' is training the {job.Kind?.ToString().ToLowerInvariant()} model already. Wait until it ends, or cancel it with DELETE /api/jobs/{job.Id}.")
{
    /// <summary>The job that trains it.</summary>
    public string JobId { get; } = job.Id;
}
