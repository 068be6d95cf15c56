using Matching.Domain;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Companies;

/// <summary>What would have to change for a company and an offering to come together, as their review sheet says it.</summary>
public sealed partial class PairChanges
{
    private readonly CancellationTokenSource _gone = new();
    private (string Company, OfferingId Offering, int Version)? _shown;
    private ChangeAnswer? _answer;

    /// <summary>The company.</summary>
    [Parameter, EditorRequired]
    public required string CompanyId { get; set; }

    /// <summary>The offering.</summary>
    [Parameter, EditorRequired]
    public OfferingId Offering { get; set; }

    /// <summary>Moves when something was recorded.</summary>
    [Parameter]
    public int Version { get; set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var asked = (CompanyId, Offering, Version);
        // Lists are ranked again and again for it, so that the first answer does not wait for it.
        if (_shown == asked || !RendererInfo.IsInteractive) return;
        (_shown, _answer) = (asked, null);
        try
        {
            var answer = await Task.Run(() => Engine.Sheet(asked.CompanyId, asked.Offering).Changes, _gone.Token);
            if (_shown == asked) _answer = answer;
        }
        catch (OperationCanceledException) when (_gone.IsCancellationRequested)
        {
            // The page was left.
        }
    }
}
