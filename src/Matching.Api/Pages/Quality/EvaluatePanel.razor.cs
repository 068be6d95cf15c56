using Matching.Api.Contracts;
using Matching.Api.Jobs;
using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Quality;

/// <summary>Measures a model that learned before a day on what came after it, as a job, and shows the newest report.</summary>
public sealed partial class EvaluatePanel
{
    private DateOnly? _until;
    private int? _seed = 1;
    private bool _curve = true;
    private Text? _wrong, _refusal, _failure;
    private Job? _running;
    private JobItem? _done;

    /// <summary>Which question.</summary>
    [Parameter, EditorRequired]
    public required ModelKind Kind { get; set; }

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    [Inject]
    private JobList Jobs { get; set; } = default!;

    [Inject]
    private ModelJobs ModelJobs { get; set; } = default!;

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        _until = ModelJobs.TrainUntil(Kind);
        _running = Running();
        _done = Jobs.LastEvaluation(Kind)?.Item;
    }

    private Job? Running() => Jobs.All().FirstOrDefault(job => job.Item.Task == JobTask.Evaluation && job.Item.Kind == Kind && !job.IsOver);

    private void Start()
    {
        (_refusal, _failure, _wrong) = (null, null, _until is null ? new Text("请选一个日期", "choose a day") : ModelJobs.WhyNotUntil(_until));
        if (_wrong is not null || _seed is not { } seed) return;
        try
        {
            _running = ModelJobs.Evaluate(Kind, new EvaluateRequest { TrainUntil = _until, LearningCurve = _curve, Seed = seed });
        }
        catch (JobInProgressException busy)
        {
            (_refusal, _running) = (busy.Said, Running());
        }
    }

    private void Finish()
    {
        (_failure, _refusal) = (_running?.Item.Problem, null);
        (_running, _done) = (null, Jobs.LastEvaluation(Kind)?.Item);
    }
}
