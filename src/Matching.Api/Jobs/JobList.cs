using System.Threading.Channels;
using Matching.Api.Contracts;
using Matching.Domain;

namespace Matching.Api.Jobs;

/// <summary>
/// The trainings, evaluations and plans that were asked for: of trainings at most one a kind at a time, of evaluations one, of plans at most
/// <see cref="PlansAtOnce"/>; evaluations wait among the trainings, and each sort is done one after the other. Kept in memory, the newest <see cref="Kept"/>,
/// of finished plans the newest <see cref="PlansKept"/>, of finished evaluations the newest of each kind that succeeded; they end with the process. Safe for
/// concurrent callers.
/// </summary>
/// <param name="time">The clock.</param>
internal sealed class JobList(TimeProvider time)
{
    /// <summary>How many jobs are remembered; more than may wait and run, so that each of these is among them.</summary>
    public const int Kept = 100;

    /// <summary>How many plans that are over are remembered: each may hold thousands of lines.</summary>
    public const int PlansKept = 20;

    /// <summary>How many plans may wait and run.</summary>
    public const int PlansAtOnce = 10;

    private readonly Lock _gate = new();
    private readonly List<Job> _jobs = [];
    private readonly Channel<Job> _trainings = Channel.CreateUnbounded<Job>(), _plans = Channel.CreateUnbounded<Job>();

    /// <summary>The trainings and evaluations that nobody works at yet, in the order in which they were asked for.</summary>
    public ChannelReader<Job> Trainings => _trainings.Reader;

    /// <summary>The plans that nobody works at yet, in the order in which they were asked for.</summary>
    public ChannelReader<Job> Plans => _plans.Reader;

    /// <summary>Takes a training.</summary>
    /// <param name="kind">Which model.</param>
    /// <param name="until">It learns from nothing on or after this day.</param>
    /// <param name="seed">The seed of everything random.</param>
    /// <param name="trainer">How to learn.</param>
    /// <param name="work">What it does.</param>
    /// <exception cref="JobInProgressException">One of this kind waits or runs.</exception>
    public Job Train(ModelKind kind, DateOnly until, int seed, string trainer, JobWork work)
    {
        lock (_gate)
        {
            if (_jobs.Find(other => other.Item.Task == JobTask.Training && other.Item.Kind == kind && !other.IsOver) is { } running) throw new JobInProgressException(running.Item);
            return Add(_trainings, work, (id, now) => new JobItem(id, JobTask.Training, kind, until, seed, trainer, JobState.Queued, Waiting, 0, now));
        }
    }

    /// <summary>Takes an evaluation.</summary>
    /// <param name="kind">Which question.</param>
    /// <param name="trainUntil">The day that parts learning from measuring.</param>
    /// <param name="seed">The seed of everything random.</param>
    /// <param name="work">What it does.</param>
    /// <exception cref="JobInProgressException">One waits or runs, of whatever kind.</exception>
    public Job Evaluate(ModelKind kind, DateOnly trainUntil, int seed, JobWork work)
    {
        lock (_gate)
        {
            if (_jobs.Find(other => other.Item.Task == JobTask.Evaluation && !other.IsOver) is { } running) throw new JobInProgressException(running.Item);
            var newest = NewestEvaluation(kind);
            _jobs.RemoveAll(other => other.Item.Task == JobTask.Evaluation && other.Item.Kind == kind && other != newest);
            return Add(_trainings, work, (id, now) => new JobItem(id, JobTask.Evaluation, kind, trainUntil, seed, null, JobState.Queued, Waiting, null, now));
        }
    }

    /// <summary>The newest evaluation of a kind that succeeded; null when there is none.</summary>
    public Job? LastEvaluation(ModelKind kind)
    {
        lock (_gate) return NewestEvaluation(kind);
    }

    /// <summary>Takes a plan.</summary>
    /// <param name="task">Which sort of plan.</param>
    /// <param name="seed">The seed of everything random.</param>
    /// <param name="work">What it does.</param>
    /// <param name="outreach">What was asked, of an outreach plan.</param>
    /// <param name="trip">What was asked, of a trip.</param>
    /// <exception cref="TooManyJobsException">As many wait or run as may.</exception>
    public Job Plan(JobTask task, int seed, JobWork work, PlanOutreachRequest? outreach = null, PlanTripRequest? trip = null)
    {
        lock (_gate)
        {
            var (over, waiting) = (_jobs.FindAll(other => IsPlan(other) && other.IsOver), _jobs.Count(other => IsPlan(other) && !other.IsOver));
            if (waiting >= PlansAtOnce) throw new TooManyJobsException(waiting);
            if (over.Count >= PlansKept) _jobs.Remove(over[0]);
            return Add(_plans, work, (id, now) => new JobItem(id, task, null, null, seed, null, JobState.Queued, Waiting, null, now, OutreachRequest: outreach, TripRequest: trip));
        }
    }

    /// <summary>All jobs that are remembered, newest first.</summary>
    public IReadOnlyList<Job> All()
    {
        lock (_gate) return [.. _jobs.AsEnumerable().Reverse()];
    }

    /// <summary>A job.</summary>
    /// <exception cref="NotInCatalogException">There is no such job.</exception>
    public Job Find(string id) => All().FirstOrDefault(job => job.Item.Id == id) ?? throw new NotInCatalogException("job", id);

    /// <summary>Cancels a job.</summary>
    /// <exception cref="NotInCatalogException">There is no such job.</exception>
    /// <exception cref="JobIsOverException">It has come to its end.</exception>
    public Job Cancel(string id)
    {
        var job = Find(id);
        return job.TryCancel() ? job : throw new JobIsOverException(job.Item);
    }

    private static Text Waiting { get; } = new("等待开始", "waiting to begin");

    private static bool IsPlan(Job job) => job.Item.Task is JobTask.OutreachPlan or JobTask.TripPlan;

    private Job? NewestEvaluation(ModelKind kind) => _jobs.FindLast(job => job.Item.Task == JobTask.Evaluation && job.Item.Kind == kind && job.Item.State == JobState.Succeeded);

    private bool IsNewestEvaluation(Job job) => job.Item is { Task: JobTask.Evaluation, Kind: { } kind } && job == NewestEvaluation(kind);

    private Job Add(Channel<Job> lane, JobWork work, Func<string, DateTimeOffset, JobItem> item)
    {
        while (_jobs.Count >= Kept) _jobs.Remove(_jobs.First(job => job.IsOver && !IsNewestEvaluation(job)));
        var now = time.GetUtcNow();
        // Random at its end, so that no job of a later process is taken for this one.
        var job = new Job(item($"{now:yyyyMMddHHmmss}-{Guid.CreateVersion7(now).ToString("N")[^8..]}", now), work, time);
        _jobs.Add(job);
        lane.Writer.TryWrite(job);
        return job;
    }
}
