using Matching.Api.Contracts;
using Matching.Domain;

namespace Matching.Api.Jobs;

/// <summary>A model of this kind is in training already, or an evaluation is being made; answered with 409.</summary>
/// <param name="job">The job that is in the way.</param>
internal sealed class JobInProgressException(JobItem job) : Exception($"Job '{job.Id}' {Doing(job).En} already. Wait until it ends, or cancel it with DELETE /api/jobs/{job.Id}.")
{
    /// <summary>The job that is in the way.</summary>
    public string JobId { get; } = job.Id;

    /// <summary>The same, for people.</summary>
    public Text Said { get; } = new($"已有任务{Doing(job).Zh}，请等它结束或先取消", $"a job {Doing(job).En} already: wait until it ends, or cancel it");

    private static Text Doing(JobItem job)
    {
        var (zh, en) = (job.Kind == ModelKind.Outreach ? "短名单模型" : "来询匹配模型", $"the {job.Kind?.ToString().ToLowerInvariant()} model");
        return job.Task == JobTask.Evaluation ? new Text($"在评测{zh}", $"is evaluating {en}") : new Text($"在训练{zh}", $"is training {en}");
    }
}
