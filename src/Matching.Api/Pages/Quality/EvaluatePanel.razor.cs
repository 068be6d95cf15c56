using Matching.Api.Contracts;
using Matching.Api.Jobs;
using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Quality;

/// <summary>Measures a model that learned before a day on what came after it, as a job, and shows the newest report.</summary>
public sealed partial class EvaluatePanel
{
    private DateOnly? _until;
    private int _seed = 1;
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
        _running = Jobs.All().FirstOrDefault(job => job.Item.Task == JobTask.Evaluation && job.Item.Kind == Kind && !job.IsOver);
        _done = Jobs.LastEvaluation(Kind)?.Item;
    }

    private void Start()
    {
        (_refusal, _failure, _wrong) = (null, null, _until is null ? new Text("请选一个日期", "choose a day") : ModelJobs.WhyNotUntil(_until));
        if (_wrong is not null) return;
        try
        {
            _running = ModelJobs.Evaluate(Kind, new EvaluateRequest { TrainUntil = _until, LearningCurve = _curve, Seed = _seed });
        }
        catch (JobInProgressException busy)
        {
            _refusal = busy.Said;
        }
    }

    private void Finish()
    {
        _failure = _running?.Item.Problem;
        (_running, _done) = (null, Jobs.LastEvaluation(Kind)?.Item);
    }
}
