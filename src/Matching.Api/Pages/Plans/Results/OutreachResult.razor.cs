using System.Collections.Concurrent;
using Matching.Api.Contracts;
using Matching.Domain;
using Matching.Planning;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Plans;

/// <summary>An outreach plan: what it comes to, what it serves, and whom it approaches.</summary>
public sealed partial class OutreachResult
{
    // So often the reasons that were found meanwhile are shown.
    private const int ReasonsAtOnce = 25;

    private readonly CancellationTokenSource _gone = new();
    private readonly ConcurrentDictionary<int, Text> _why = new();
    private IReadOnlyList<QuotaStanding> _quotas = [];

    /// <summary>The key of the plan's job.</summary>
    [Parameter, EditorRequired]
    public required string JobKey { get; set; }

    /// <summary>The plan.</summary>
    [Parameter, EditorRequired]
    public required OutreachReport Report { get; set; }

    /// <summary>What was asked.</summary>
    [Parameter, EditorRequired]
    public required PlanOutreachRequest Asked { get; set; }

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    private OutreachProposal Plan => Report.Plan;

    /// <inheritdoc/>
    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    /// <inheritdoc/>
    protected override void OnParametersSet() => _quotas = QuotaStanding.Of(Plan, Asked);

    /// <inheritdoc/>
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender) _ = Explain(_gone.Token);
    }

    private Text? Why(ProposedApproach line) => _why.GetValueOrDefault(line.Rank);

    // A plan has hundreds of approaches and a reason takes a while, so the table is there first.
    private async Task Explain(CancellationToken gone)
    {
        try
        {
            foreach (var lines in Plan.Lines.Chunk(ReasonsAtOnce))
            {
                await Task.Run(() => Array.ForEach(lines, line => _why[line.Rank] = ApproachReasons.Of(Engine, Plan, line)), gone);
                StateHasChanged();
            }
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // The page was left.
        }
        catch (Exception e)
        {
            await DispatchExceptionAsync(e);
        }
    }
}
