using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Companies;

/// <summary>The spaces that suit a company best, when somebody asks for them.</summary>
public sealed partial class BestSpaces
{
    /// <summary>How many are shown.</summary>
    public const int Most = 5;

    private readonly CancellationTokenSource _gone = new();
    private string? _company;
    private RankedList? _list;
    private bool _busy;

    /// <summary>The company.</summary>
    [Parameter, EditorRequired]
    public required string CompanyId { get; set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (_company == CompanyId) return;
        (_company, _list, _busy) = (CompanyId, null, false);
    }

    private async Task Find()
    {
        var asked = CompanyId;
        _busy = true;
        try
        {
            var list = await Task.Run(() => Engine.Match(asked, Most, cancel: _gone.Token), _gone.Token);
            if (asked == CompanyId) (_list, _busy) = (list, false);
        }
        catch (OperationCanceledException) when (_gone.IsCancellationRequested)
        {
            // The page was left.
        }
    }
}
