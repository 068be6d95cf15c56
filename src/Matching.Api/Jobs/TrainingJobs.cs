using System.Threading.Channels;
using Matching.Api.Contracts;
using Matching.Domain;

namespace Matching.Api.Jobs;

/// <summary>
/// The trainings that were asked for: at most one a kind at a time, done one after the other. Kept in memory, the newest <see cref="Kept"/>; they
/// end with the process. Safe for concurrent callers.
/// </summary>
/// <param name="time">The clock.</param>
internal sealed class TrainingJobs(TimeProvider time)
{
    /// <summary>How many jobs are remembered; more than there are kinds, so that each that waits or runs is among them.</summary>
    public const int Kept = 100;

    private readonly Lock _gate = new();
    private readonly List<TrainingJob> _jobs = [];
    private readonly Channel<TrainingJob> _waiting = Channel.CreateUnbounded<TrainingJob>();

    /// <summary>The jobs that nobody works at yet, in the order in which they were asked for.</summary>
    public ChannelReader<TrainingJob> Waiting => _waiting.Reader;

    /// <summary>Takes a job.</summary>
    /// <param name="kind">Which model.</param>
    /// <param name="until">It learns from nothing on or after this day.</param>
    /// <param name="seed">The seed of everything random.</param>
    /// <param name="trainer">How to learn.</param>
    /// <exception cref="JobInProgressException">One of this kind waits or runs.</exception>
    public TrainingJob Add(ModelKind kind, DateOnly until, int seed, string trainer)
    {
        lock (_gate)
        {
            if (_jobs.Find(other => other.Item.Kind == kind && !other.IsOver) is { } running) throw new JobInProgressException(running.Item);
            while (_jobs.Count >= Kept) _jobs.Remove(_jobs.First(job => job.IsOver));
            var now = time.GetUtcNow();
            // Random at its end, so that no job of a later process is taken for this one.
            var id = $"{now:yyyyMMddHHmmss}-{Guid.CreateVersion7(now).ToString("N")[^8..]}";
            var job = new TrainingJob(new JobItem(id, kind, until, seed, trainer, JobState.Queued, new Text("等待开始", "waiting to begin"), 0, now), time);
            _jobs.Add(job);
            _waiting.Writer.TryWrite(job);
            return job;
        }
    }

    /// <summary>All jobs that are remembered, newest first.</summary>
    public IReadOnlyList<TrainingJob> All()
    {
        lock (_gate) return [.. _jobs.AsEnumerable().Reverse()];
    }

    /// <summary>A job.</summary>
    /// <exception cref="NotInCatalogException">There is no such job.</exception>
    public TrainingJob Find(string id) => All().FirstOrDefault(job => job.Item.Id == id) ?? throw new NotInCatalogException("job", id);

    /// <summary>Cancels a job.</summary>
    /// <exception cref="NotInCatalogException">There is no such job.</exception>
    /// <exception cref="JobIsOverException">It has come to its end.</exception>
    public TrainingJob Cancel(string id)
    {
        var job = Find(id);
        return job.TryCancel() ? job : throw new JobIsOverException(job.Item);
    }
}
