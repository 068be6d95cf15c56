using Matching.Domain;
using Matching.Import;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;

namespace Matching.Api.Pages.Imports;

/// <summary>A file into the store, in four steps: chosen, its columns settled, its rows checked, stored. And the rows as files again.</summary>
public sealed partial class ImportPage
{
    // Several choices made in a row are looked at together.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private readonly CancellationTokenSource _gone = new();
    private RowProgress _progress = new();
    private CancellationTokenSource? _work;
    private ImportDraft? _draft;
    private DataFileKind? _guess;
    private FileInspection? _look;
    private ImportOutcome? _outcome;
    private PreviewTable? _preview;
    private Text? _problem;
    private bool _storing, _leaving;
    private int _stored;

    /// <summary>The name of the file that is looked at: a page that has lost it can say so.</summary>
    [SupplyParameterFromQuery]
    public string? File { get; set; }

    [Inject]
    private MatchingEngine Engine { get; set; } = default!;

    [Inject]
    private ImportShelf Shelf { get; set; } = default!;

    [Inject]
    private IJSRuntime Script { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _gone.CancelAsync();
        _gone.Dispose();
        if (_draft is not null) await _draft.File.DisposeAsync();
    }

    private async Task Take(UploadedFile file)
    {
        var before = _draft;
        Stop();
        (_draft, _guess, _look, _outcome) = (new ImportDraft(file, null), null, null, null);
        if (before is not null) await before.File.DisposeAsync();
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("file", file.Name), replace: true);
        await Work(
            TimeSpan.Zero,
            cancel =>
            {
                using var content = file.OpenRead();
                var guess = FileImporter.GuessKind(content);
                return (guess, guess is null ? new ImportDraft(file, null).Look(Engine, cancel) : null);
            },
            found => (_guess, _look) = found);
        if (_guess is { } guess && _draft?.File == file) await Inspect(_draft.As(guess));
    }

    private async Task Inspect(ImportDraft draft)
    {
        var isFirst = draft.Seen is null;
        _draft = draft;
        if (!draft.IsCurrent) await Work(isFirst ? TimeSpan.Zero : Pause, cancel => draft.Inspect(Engine, _progress, cancel), seen => _draft = seen);
    }

    private async Task Store()
    {
        if (_draft is not { IsReady: true } draft) return;
        _storing = true;
        ImportOutcome? outcome = null;

        // From here on a page that was left has not lost the file: what became of it stands on the shelf.
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("file", (string?)null), replace: true);
        await Work(
            TimeSpan.Zero,
            cancel =>
            {
                // Noted here, so that a stop that comes too late is not taken for one that came in time.
                outcome = draft.Store(Engine, _progress, cancel);
                Shelf.Keep(outcome);
                // The next page finds the new rows ready.
                return Engine.Catalog;
            },
            _ => { });
        _storing = false;
        if (outcome is { Stored: not null })
        {
            (_outcome, _draft, _stored) = (outcome, null, _stored + 1);
            await draft.File.DisposeAsync();
        }
        else if (outcome is null)
        {
            _problem ??= new Text("写入停止了，现有数据没有改动。", "Storing was stopped; nothing was changed.");
        }
        else
        {
            await Inspect(draft.Again());
            _problem = new Text("文件没有写入：检查之后数据有了变化。现有数据没有因此改动，请看新的检查结果。", "The file was not stored: the data changed after the check. It changed nothing; see the new check.");
        }
    }

    /// <summary>A chosen file goes with the page, and with all that was decided about it: leaving is asked about.</summary>
    private async Task Ask(LocationChangingContext leaving)
    {
        if (_draft is not { } draft || Navigation.ToAbsoluteUri(leaving.TargetLocation).AbsolutePath == new Uri(Navigation.Uri).AbsolutePath) return;
        _leaving = await Script.InvokeAsync<bool>("confirm", T($"{draft.File.Name} 还没有写入，离开就要重新选择。仍要离开吗？", $"{draft.File.Name} is not stored; it would have to be chosen again. Leave all the same?"));
        if (!_leaving) leaving.PreventNavigation();
    }

    private void Stop() => _work?.Cancel();

    private void Forget() => (_outcome, _problem) = (null, null);

    /// <summary>Does something with the file away from the page's thread; whatever was under way gives up first.</summary>
    private async Task Work<T>(TimeSpan pause, Func<CancellationToken, T> work, Action<T> keep)
    {
        Stop();
        using var mine = CancellationTokenSource.CreateLinkedTokenSource(_gone.Token);
        (_work, _progress, _problem) = (mine, new RowProgress(), null);
        try
        {
            await Task.Delay(pause, Time, mine.Token);
            var done = await Task.Run(() => work(mine.Token), mine.Token);
            if (!mine.IsCancellationRequested) keep(done);
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            // Another choice was made, the user stopped it, or the page was left.
        }
        catch (IOException e)
        {
            _problem = new Text($"没有完成：{e.Message}", $"It could not be done: {e.Message}");
        }
        finally
        {
            if (ReferenceEquals(_work, mine)) _work = null;
        }
    }
}
