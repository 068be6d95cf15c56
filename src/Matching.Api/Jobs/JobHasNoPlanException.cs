using Matching.Api.Contracts;

namespace Matching.Api.Jobs;

/// <summary>The plan of a job was asked for that has none, or none yet; answered with 409.</summary>
/// <param name="job">The job.</param>
internal sealed class JobHasNoPlanException(JobItem job) : Exception(job.Task == JobTask.Training
    ? $"Job '{job.Id}' trains a model and has no plan."
    : $"Job '{job.Id}' has no plan: {job.State.ToString().ToLowerInvariant()}.");
