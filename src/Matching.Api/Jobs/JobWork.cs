using Matching.Api.Contracts;

namespace Matching.Api.Jobs;

/// <summary>What a job does.</summary>
/// <param name="progress">Told of each step.</param>
/// <param name="cancel">Gives up.</param>
/// <returns>Puts what came of it into the job.</returns>
internal delegate Func<JobItem, JobItem> JobWork(IProgress<TrainingProgress> progress, CancellationToken cancel);
