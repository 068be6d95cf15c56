using Matching.Domain;

namespace Matching.Api.Jobs;

/// <summary>Tells a job of the steps of a plan or an evaluation, of which nobody can say how much they are of the whole.</summary>
/// <param name="job">Told.</param>
internal sealed class PlanSteps(IProgress<TrainingProgress> job) : IProgress<Text>
{
    /// <inheritdoc/>
    public void Report(Text value) => job.Report(new TrainingProgress(value, null));
}
