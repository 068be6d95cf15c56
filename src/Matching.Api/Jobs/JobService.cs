using System.Threading.Channels;
using Matching.Api.Contracts;
using Matching.Domain;
using Matching.Models;

namespace Matching.Api.Jobs;

/// <summary>Does the trainings and evaluations, one after the other, and beside them the plans, on threads of their own, so that requests are answered meanwhile.</summary>
/// <remarks>
/// One after the other also over the kinds of models: the trainers' library does one fit at a time in a process, and the requests need their share of it.
/// A plan takes a minute at most and one thread, and does not wait for a training.
/// </remarks>
internal sealed class JobService(JobList jobs, IHostApplicationLifetime lifetime, ILogger<JobService> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The first of the two comes before the server waits for its last requests, the other also where it is only disposed.
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping, stoppingToken);
        try
        {
            await Task.WhenAll(RunAll(jobs.Trainings, stopping.Token), RunAll(jobs.Plans, stopping.Token));
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            foreach (var job in jobs.All()) job.TryCancel();
        }
    }

    private async Task RunAll(ChannelReader<Job> waiting, CancellationToken stopping)
    {
        await foreach (var job in waiting.ReadAllAsync(stopping))
            await Task.Factory.StartNew(() => Run(job, stopping), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    private void Run(Job job, CancellationToken stopping)
    {
        if (!job.TryStart()) return;
        var asked = job.Item;
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(stopping, job.Cancellation);
        log.LogInformation("Job {Job} begins: {Task} {Kind}", asked.Id, asked.Task, asked.Kind?.ToString() ?? "");
        try
        {
            job.Succeed(job.Work(job, cancel.Token));
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            job.GiveUp();
        }
        catch (ModelRefusedException refused)
        {
            log.LogWarning(refused, "Job {Job} was refused", asked.Id);
            job.Fail(refused.Said);
        }
        catch (Exception e)
        {
            // Whatever broke the job must not end the server: the champion goes on ranking.
            log.LogError(e, "Job {Job} failed", asked.Id);
            job.Fail(asked.Task switch
            {
                JobTask.Training => new Text($"训练出错，现行模型不变；服务器日志按任务号 {asked.Id} 记录了原因", $"the training failed and the current model stays; the server's log says why, under job {asked.Id}"),
                JobTask.Evaluation => new Text($"评测出错；服务器日志按任务号 {asked.Id} 记录了原因", $"the evaluation failed; the server's log says why, under job {asked.Id}"),
                _ => new Text($"规划出错；服务器日志按任务号 {asked.Id} 记录了原因", $"the planning failed; the server's log says why, under job {asked.Id}"),
            });
        }

        log.LogInformation("Job {Job} has {State}", asked.Id, job.Item.State);
    }
}
