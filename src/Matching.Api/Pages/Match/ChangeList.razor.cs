using Matching.Domain;
using Matching.Import;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Match;

/// <summary>What would have to change for a space to be possible, or to come among the first; looked for when somebody asks.</summary>
public sealed partial class ChangeList : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private ChangeAnswer? _answer;
    private bool _busy;

    /// <summary>The space.</summary>
    [Parameter, EditorRequired]
    public required RankedRow Space { get; set; }

    /// <summary>What was asked.</summary>
    [Parameter, EditorRequired]
    public required EnquiryDocument Enquiry { get; set; }

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    /// <inheritdoc/>
    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    private async Task Look()
    {
        _busy = true;
        try
        {
            var answer = await Task.Run(() => Engine.Changes(Enquiry, OfferingId.Parse(Space.Id), Engine.Today), _gone.Token).WaitAsync(_gone.Token);
            _answer = answer;
        }
        catch (OperationCanceledException) when (_gone.IsCancellationRequested)
        {
            // The page was left.
        }
        finally
        {
            _busy = false;
        }
    }

    private string Headline(ChangeAnswer answer) => answer switch
    {
        { Proposals.Count: > 0, FeasibleNow: false } => T("这样改变就可行", "Any of these makes it possible"),
        { Proposals.Count: > 0 } => T($"这样改变可进入前 {answer.K} 名", $"Any of these lifts it among the first {answer.K}"),
        { Impossible.Count: > 0 } => T("在允许范围内没有办法", "Nothing within what is permitted helps"),
        _ => T($"不需要改变：可行，列第 {answer.RankNow}", $"Nothing needs to change: possible, rank {answer.RankNow}"),
    };
}
