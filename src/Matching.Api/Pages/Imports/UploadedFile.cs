namespace Matching.Api.Pages.Imports;

/// <summary>A file that a page has received. It waits on disk, not in memory, and is gone when the page is.</summary>
public sealed class UploadedFile : IAsyncDisposable
{
    private const int Portion = 1 << 16;

    private readonly FileStream _kept;

    private UploadedFile(FileStream kept, string name) => (_kept, Name, Length) = (kept, name, kept.Length);

    /// <summary>The name that it has on the user's machine, without folders.</summary>
    public string Name { get; }

    /// <summary>How long it is, bytes.</summary>
    public long Length { get; }

    /// <summary>Takes a file to the disk.</summary>
    /// <param name="content">Where it comes from.</param>
    /// <param name="name">Its name.</param>
    /// <param name="progress">Told the bytes received so far.</param>
    /// <param name="cancel">Gives up; nothing is kept then.</param>
    public static async Task<UploadedFile> Receive(Stream content, string name, IProgress<long>? progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(content);
        var file = Open(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            var buffer = new byte[Portion];
            for (int read; (read = await content.ReadAsync(buffer, cancel)) > 0;)
            {
                await file.WriteAsync(buffer.AsMemory(0, read), cancel);
                progress?.Report(file.Position);
            }

            await file.FlushAsync(cancel);
            return new UploadedFile(file, Path.GetFileName(name));
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    /// <summary>The file from its beginning. Each reader has its own place in it: one that gives up may still be reading when the next begins.</summary>
    public Stream OpenRead() => Open(_kept.Name, FileMode.Open, FileAccess.Read, FileOptions.SequentialScan);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _kept.DisposeAsync();

    private static FileStream Open(string path, FileMode mode, FileAccess access, FileOptions options) =>
        new(path, new FileStreamOptions { Mode = mode, Access = access, Share = FileShare.ReadWrite | FileShare.Delete, Options = options });
}
