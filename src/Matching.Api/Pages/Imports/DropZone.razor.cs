using Matching.Api.Http;
using Matching.Domain;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace Matching.Api.Pages.Imports;

/// <summary>Where a file is dropped or chosen; it is read while the page goes on.</summary>
public sealed partial class DropZone
{
    private const long Megabyte = 1 << 20;
    private const long Limit = BodyLimits.File / Megabyte;

    // As often as a bar has to move to look alive.
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(250);

    private CancellationTokenSource? _cancel;
    private IBrowserFile? _receiving;
    private long _received;
    private int _files;
    private bool _over, _left;
    private Text? _problem;

    /// <summary>Told of a file that has come; who is told disposes of it.</summary>
    [Parameter, EditorRequired]
    public EventCallback<UploadedFile> Received { get; set; }

    /// <summary>Whether there is a file already, and this is for another.</summary>
    [Parameter]
    public bool Small { get; set; }

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    /// <inheritdoc/>
    public void Dispose()
    {
        _left = true;
        _cancel?.Cancel();
    }

    private static string Megabytes(long bytes) => Shell.Language.Fixed((double)bytes / Megabyte, 1);

    private async Task Choose(InputFileChangeEventArgs change)
    {
        (_over, _problem) = (false, null);
        if (change.FileCount != 1)
        {
            _problem = new Text("一次只能导入一个文件", "one file at a time");
            return;
        }

        if (change.File.Size > BodyLimits.File)
        {
            _problem = new Text(
                $"{change.File.Name} 有 {Megabytes(change.File.Size)} MB，超过 {Limit} MB 的上限；请拆成几个文件",
                $"{change.File.Name} has {Megabytes(change.File.Size)} MB, more than the limit of {Limit} MB; split it into several files");
            return;
        }

        if (await Receive(change.File) is not { } file) return;
        if (_left) await file.DisposeAsync();
        else await Received.InvokeAsync(file);
    }

    private async Task<UploadedFile?> Receive(IBrowserFile file)
    {
        using var cancel = new CancellationTokenSource();
        (_cancel, _receiving, _received) = (cancel, file, 0);
        try
        {
            await using var content = file.OpenReadStream(BodyLimits.File, cancel.Token);
            var shown = Time.GetTimestamp();
            return await UploadedFile.Receive(content, file.Name, new Portions(Show), cancel.Token);

            void Show(long bytes)
            {
                _received = bytes;
                if (Time.GetElapsedTime(shown) < Every) return;
                shown = Time.GetTimestamp();
                StateHasChanged();
            }
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception e) when (e is IOException or JSException or TimeoutException)
        {
            _problem = new Text($"{file.Name} 没有读完：{e.Message}", $"{file.Name} could not be read to its end: {e.Message}");
            return null;
        }
        finally
        {
            (_cancel, _receiving) = (null, null);
            _files++;
        }
    }

    // Told at once, on the page's own thread; the framework's Progress would post.
    private sealed class Portions(Action<long> show) : IProgress<long>
    {
        public void Report(long value) => show(value);
    }
}
