using Matching.Api.Contracts;

namespace Matching.Api.Jobs;

/// <summary>A job was to be canceled that has come to its end; answered with 409.</summary>
/// <param name="job">The job.</param>
internal sealed class JobIsOverException(JobItem job) : Exception($"Job '{job.Id}' is over: {job.State.ToString().ToLowerInvariant()}.");
