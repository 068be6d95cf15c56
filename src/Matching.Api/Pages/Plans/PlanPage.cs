using Matching.Api.Contracts;
using Matching.Api.Jobs;
using Matching.Api.Pages.Shell;
using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>A page that asks for plans of one sort and shows the one that its address names.</summary>
public abstract class PlanPage : DeskComponent
{
    private string? _shown;
    private Job? _job;

    /// <summary>The key of the plan's job; null for none yet.</summary>
    [SupplyParameterFromQuery(Name = "job")]
    public string? JobKey { get; set; }

    [Inject]
    private JobList Jobs { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    /// <summary>The plan that is shown, as it stands; null when none is.</summary>
    protected JobItem? Item => _job?.Item;

    /// <summary>Whether the address names a plan that is no longer there.</summary>
    protected bool IsGone => !string.IsNullOrEmpty(JobKey) && _job is null;

    /// <summary>The plans of this sort that are remembered, newest first.</summary>
    protected IReadOnlyList<JobItem> Known => [.. Jobs.All().Select(job => job.Item).Where(item => item.Task == Task)];

    /// <summary>What is wrong with what was filled in.</summary>
    protected InputErrors Wrong { get; private set; } = InputErrors.None;

    /// <summary>Why a plan was not taken though nothing is wrong with it; null when none was refused.</summary>
    protected Text? Refused { get; private set; }

    /// <summary>Which sort.</summary>
    protected abstract JobTask Task { get; }

    /// <summary>Shows what a plan was asked for, to be changed.</summary>
    protected abstract void Fill(JobItem item);

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (JobKey == _shown) return;
        (_shown, Wrong, Refused) = (JobKey, InputErrors.None, null);
        _job = Jobs.All().FirstOrDefault(job => job.Item.Id == JobKey && job.Item.Task == Task);
        if (_job is not null) Fill(_job.Item);
    }

    private protected void Start(InputErrors wrong, Func<Job> start)
    {
        (Wrong, Refused) = (wrong, null);
        if (wrong.Any) return;
        try
        {
            Show(start().Item.Id);
        }
        catch (NotInCatalogException gone)
        {
            Refused = new Text($"{gone.Id} 已不在目录中，请重新选择载体。", $"{gone.Id} is no longer in the catalog; choose again what is offered.");
        }
        catch (TooManyJobsException)
        {
            Refused = new Text($"已有 {JobList.PlansAtOnce} 个计划在排队，请等一个结束或取消一个。", $"{JobList.PlansAtOnce} plans wait already; wait until one ends, or cancel one.");
        }
    }

    /// <summary>Goes to a plan; to none for a null.</summary>
    protected void Show(string? job) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("job", job));
}
