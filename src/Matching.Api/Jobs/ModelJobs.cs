using Matching.Api.Contracts;
using Matching.Api.Problems;
using Matching.Domain;
using Matching.Training;

namespace Matching.Api.Jobs;

/// <summary>Asks for trainings and evaluations, for whoever asks: a program or a page.</summary>
/// <param name="engine">The engine.</param>
/// <param name="jobs">Where jobs wait.</param>
/// <param name="train">What trains.</param>
/// <param name="evaluate">What evaluates.</param>
internal sealed class ModelJobs(MatchingEngine engine, JobList jobs, TrainModel train, EvaluateModel evaluate)
{
    /// <summary>The day that parts learning from measuring when nobody names one: where the newest judgement parted them, else a year ago.</summary>
    public DateOnly TrainUntil(ModelKind kind)
    {
        var current = engine.Models.Examine(kind);
        return (current.Challenger ?? current.Package?.Card)?.HoldOutFrom ?? engine.Today.AddYears(-1);
    }

    /// <summary>What is wrong with a day up to which is learned; null when nothing is.</summary>
    public Text? WhyNotUntil(DateOnly? until) => until is { } day && day > engine.Today
        ? new Text($"{day:yyyy-MM-dd} 在今天（{engine.Today:yyyy-MM-dd}）之后", $"{day:yyyy-MM-dd} is after today, {engine.Today:yyyy-MM-dd}")
        : null;

    /// <summary>Asks for a training.</summary>
    /// <exception cref="InvalidRequestException">The day is after today, or there is no such trainer.</exception>
    /// <exception cref="JobInProgressException">One of this kind waits or runs.</exception>
    public Job Train(ModelKind kind, TrainRequest asked)
    {
        var errors = new RequestErrors();
        if (WhyNotUntil(asked.Until) is { } wrong) errors.Add("until", $"until: {wrong.En}.");
        if (!KnownTrainers.Names.Contains(asked.Trainer)) errors.Add("trainer", $"'{asked.Trainer}' is not a trainer; there are {string.Join(", ", KnownTrainers.Names)}.");
        errors.ThrowIfAny();
        var until = asked.Until ?? engine.Today;
        return jobs.Train(kind, until, asked.Seed, asked.Trainer, (progress, cancel) =>
        {
            var result = JobResult.Of(train(kind, progress, until, asked.Seed, asked.Trainer, cancel));
            return item => item with { Result = result };
        });
    }

    /// <summary>Asks for an evaluation.</summary>
    /// <exception cref="InvalidRequestException">The day is after today.</exception>
    /// <exception cref="JobInProgressException">One waits or runs.</exception>
    public Job Evaluate(ModelKind kind, EvaluateRequest asked)
    {
        var errors = new RequestErrors();
        if (WhyNotUntil(asked.TrainUntil) is { } wrong) errors.Add("trainUntil", $"trainUntil: {wrong.En}.");
        errors.ThrowIfAny();
        var until = asked.TrainUntil ?? TrainUntil(kind);
        return jobs.Evaluate(kind, until, asked.Seed, (progress, cancel) =>
        {
            var report = evaluate(kind, until, asked.Seed, asked.LearningCurve, new PlanSteps(progress), cancel);
            return item => item with { Evaluation = report };
        });
    }
}
