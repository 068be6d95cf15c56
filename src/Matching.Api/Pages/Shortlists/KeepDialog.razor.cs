using Matching.Domain;
using Matching.Ranking;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Matching.Api.Pages.Shortlists;

/// <summary>Keeps the first lines of a ranking under a name.</summary>
public sealed partial class KeepDialog
{
    private static readonly int[] Choices = [10, 20, 50, 100, 200, 400, 1000];

    private string? _name;
    private int _lines = 20;
    private bool _composed, _busy;
    private Text? _problem;

    /// <summary>The ranking.</summary>
    [Parameter, EditorRequired]
    public required CompanyRanking Ranking { get; set; }

    /// <summary>What it is kept for.</summary>
    [Parameter, EditorRequired]
    public required KeepPurpose Purpose { get; set; }

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    private async Task Keep()
    {
        (_busy, _problem) = (true, null);
        try
        {
            var (ranking, lines, composed, name) = (Ranking, _lines, _composed, _name);
            var kept = await Task.Run(() => Engine.Keep(
                composed ? Engine.Shortlist(ranking.Offering.Id, lines, ranking.Filter, ranking.AsOf) : ranking.List(lines), ranking.Filter, name));
            Dialog.Close(DialogResult.Ok(kept));
        }
        catch (IOException e)
        {
            _problem = new Text($"没有存成：{e.Message}", $"It could not be kept: {e.Message}");
        }
        finally
        {
            _busy = false;
        }
    }
}
