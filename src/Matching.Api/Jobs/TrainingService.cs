using Matching.Api.Contracts;
using Matching.Domain;
using Matching.Models;

namespace Matching.Api.Jobs;

/// <summary>Does the trainings, one after the other, on a thread of its own, so that requests are answered meanwhile.</summary>
/// <remarks>One after the other also over the kinds: the trainers' library does one fit at a time in a process, and the requests need their share of it.</remarks>
internal sealed class TrainingService(TrainingJobs jobs, TrainModel train, IHostApplicationLifetime lifetime, ILogger<TrainingService> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The first of the two comes before the server waits for its last requests, the other also where it is only disposed.
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping, stoppingToken);
        try
        {
            await foreach (var job in jobs.Waiting.ReadAllAsync(stopping.Token))
                await Task.Factory.StartNew(() => Run(job, stopping.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            foreach (var job in jobs.All()) job.TryCancel();
        }
    }

    private void Run(TrainingJob job, CancellationToken stopping)
    {
        if (!job.TryStart()) return;
        var asked = job.Item;
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(stopping, job.Cancellation);
        log.LogInformation("Job {Job} trains the {Kind} model", asked.Id, asked.Kind);
        try
        {
            job.Succeed(JobResult.Of(train(asked.Kind, job, asked.Until, asked.Seed, asked.Trainer, cancel.Token)));
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
            // Whatever broke the training must not end the server: the champion goes on ranking.
            log.LogError(e, "Job {Job} failed", asked.Id);
            job.Fail(new Text($"训练出错，现行模型不变；服务器日志按任务号 {asked.Id} 记录了原因", $"the training failed and the current model stays; the server's log says why, under job {asked.Id}"));
        }

        log.LogInformation("Job {Job} has {State}", asked.Id, job.Item.State);
    }
}
