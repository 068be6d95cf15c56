using Matching.Api.Contracts;
using Matching.Api.Jobs;
using Matching.Domain;
using Matching.Training;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Matching.Api.Pages.Quality;

/// <summary>Trains a model as a job, after asking, and says what came of it.</summary>
public sealed partial class TrainPanel
{
    private DateOnly? _until;
    private string _trainer = KnownTrainers.Automatic;
    private int? _seed = 1;
    private Text? _wrong, _refusal;
    private Job? _job;

    /// <summary>Which question.</summary>
    [Parameter, EditorRequired]
    public required ModelKind Kind { get; set; }

    /// <summary>Told when a training is over.</summary>
    [Parameter]
    public EventCallback Changed { get; set; }

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    [Inject]
    private JobList Jobs { get; set; } = default!;

    [Inject]
    private ModelJobs ModelJobs { get; set; } = default!;

    [Inject]
    private IDialogService Dialogs { get; set; } = default!;

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        _until = Engine.Today;
        _job = Newest();
    }

    private Job? Newest() => Jobs.All().FirstOrDefault(job => job.Item.Task == JobTask.Training && job.Item.Kind == Kind);

    private async Task Ask()
    {
        (_refusal, _wrong) = (null, _until is null ? new Text("请选一个日期", "choose a day") : ModelJobs.WhyNotUntil(_until));
        if (_wrong is not null || _seed is not { } seed) return;
        var agreed = await ConfirmDialog.Ask(
            Dialogs,
            T($"训练{QualityWords.Of(Kind).Zh}模型", $"Train the model of {QualityWords.Of(Kind).En}"),
            T("开始训练", "Train"),
            T($"用 {Shell.Language.Day(_until)} 之前的历史学习，{T(QualityWords.Trainer(_trainer))}，再用最近的四分之一检验。", $"It learns from before {Shell.Language.Day(_until)}, {T(QualityWords.Trainer(_trainer))}, and is judged by the newest quarter."),
            T("胜过规则和现行模型就自动发布并开始排序，否则只保留，排序不变。", "If it beats the rules and the current model it is published and ranks; else it is kept and nothing changes."),
            T("需要几秒到几分钟，期间照常使用，也可以取消。", "It takes seconds to minutes; go on working meanwhile, or cancel it."));
        if (!agreed) return;
        try
        {
            _job = ModelJobs.Train(Kind, new TrainRequest { Until = _until, Trainer = _trainer, Seed = seed });
        }
        catch (JobInProgressException busy)
        {
            // It may have been asked for elsewhere; here it can be watched and canceled.
            (_refusal, _job) = (busy.Said, Newest());
        }
    }

    // Handled here and not by the page alone, so that this part shows the outcome too.
    private Task Finish()
    {
        _refusal = null;
        return Changed.InvokeAsync();
    }
}
