using Matching.Api.Contracts;
using Matching.Api.Jobs;
using Matching.Api.Tests.Hosting;
using Matching.Domain;

namespace Matching.Api.Tests.Jobs;

public class JobListTest
{
    private readonly JobList _jobs = new(new SteppedTime());

    [Fact]
    public void The_oldest_that_are_over_are_forgotten_and_never_one_that_runs()
    {
        var running = Add(ModelKind.Placement);
        Assert.True(running.TryStart());
        var over = Enumerable.Range(0, JobList.Kept + 5).Select(_ => Over()).ToArray();

        Assert.Equal(JobList.Kept, _jobs.All().Count);
        Assert.Same(over[^1], _jobs.All()[0]);
        Assert.Same(running, _jobs.Find(running.Item.Id));
        Assert.Throws<NotInCatalogException>(() => _jobs.Find(over[0].Item.Id));
    }

    [Fact]
    public void Of_plans_that_are_over_fewer_are_remembered_and_trainings_are_not_pushed_out()
    {
        var training = Over();
        for (var i = 0; i < JobList.PlansKept + 5; i++) _jobs.Plan(JobTask.OutreachPlan, 1, (_, _) => item => item).TryCancel();

        Assert.Equal(JobList.PlansKept, _jobs.All().Count(job => job.Item.Task == JobTask.OutreachPlan));
        Assert.Same(training, _jobs.Find(training.Item.Id));
    }

    [Fact]
    public void Of_evaluations_the_newest_of_each_kind_that_succeeded_outlives_all_other_jobs()
    {
        var placement = Evaluated(ModelKind.Placement);
        Evaluated(ModelKind.Outreach);
        var newest = Evaluated(ModelKind.Outreach);
        _jobs.Evaluate(ModelKind.Outreach, new DateOnly(2026, 1, 1), 1, (_, _) => item => item).TryCancel();
        for (var i = 0; i < JobList.Kept + 5; i++) Over();

        Assert.Equal(JobList.Kept, _jobs.All().Count);
        Assert.Same(newest, _jobs.LastEvaluation(ModelKind.Outreach));
        Assert.Same(placement, _jobs.LastEvaluation(ModelKind.Placement));
        Assert.Equal(2, _jobs.All().Count(job => job.Item.Task == JobTask.Evaluation));
    }

    [Fact]
    public void One_evaluation_waits_or_runs_at_a_time_and_stands_in_no_trainings_way()
    {
        _jobs.Evaluate(ModelKind.Outreach, new DateOnly(2026, 1, 1), 1, (_, _) => item => item);

        Assert.Throws<JobInProgressException>(() => _jobs.Evaluate(ModelKind.Placement, new DateOnly(2026, 1, 1), 1, (_, _) => item => item));
        Assert.Equal(JobTask.Training, Add(ModelKind.Outreach).Item.Task);
    }

    [Fact]
    public void What_is_over_does_not_change()
    {
        var job = Add(ModelKind.Outreach);
        job.TryStart();
        job.Succeed(item => item with { Result = new JobResult(new Text("好", "good"), false, null, null, null, null) });
        var ended = job.Item;

        job.Report(new TrainingProgress(new Text("迟", "late"), 0.1));
        job.Fail(new Text("迟", "late"));
        job.GiveUp();

        Assert.False(job.TryCancel());
        Assert.False(job.TryStart());
        Assert.Same(ended, job.Item);
        Assert.True(job.Ended.IsCompletedSuccessfully);
    }

    [Fact]
    public void A_training_that_ends_well_in_spite_of_being_canceled_has_succeeded()
    {
        var job = Add(ModelKind.Outreach);
        job.TryStart();
        Assert.True(job.TryCancel());
        Assert.True(job.Cancellation.IsCancellationRequested);
        job.Report(new TrainingProgress(new Text("迟", "late"), 0.1));
        Assert.Equal("canceling", job.Item.Step.En);

        job.Succeed(item => item with { Result = new JobResult(new Text("好", "good"), true, "v1", null, null, null) });
        Assert.Equal(JobState.Succeeded, job.Item.State);
    }

    [Fact]
    public async Task Many_callers_at_once_get_one_job_a_kind()
    {
        var taken = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(
            () =>
            {
                try
                {
                    return Add((ModelKind)(i % 2));
                }
                catch (JobInProgressException)
                {
                    return null;
                }
            },
            TestContext.Current.CancellationToken)));

        Assert.Equal(2, taken.Count(job => job is not null));
        Assert.Equal(2, _jobs.All().Count);
    }

    private Job Add(ModelKind kind) => _jobs.Train(kind, new DateOnly(2026, 6, 15), 1, "auto", (_, _) => item => item);

    private Job Evaluated(ModelKind kind)
    {
        var job = _jobs.Evaluate(kind, new DateOnly(2026, 1, 1), 1, (_, _) => item => item);
        job.Succeed(item => item);
        return job;
    }

    private Job Over()
    {
        var job = Add(ModelKind.Outreach);
        job.TryCancel();
        return job;
    }
}
