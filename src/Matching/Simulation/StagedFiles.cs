namespace Matching.Simulation;

/// <summary>Files that are written aside, as <c>name.part</c>, and take their names together once all of them are complete.</summary>
/// <param name="folder">The folder; made with the first file.</param>
internal sealed class StagedFiles(string folder) : IDisposable
{
    private const string Unfinished = ".part";

    private readonly List<string> _paths = [];

    /// <summary>Begins a file; the caller closes it.</summary>
    public FileStream Create(string name)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, name);
        _paths.Add(path);
        return File.Create(path + Unfinished);
    }

    /// <summary>Gives the files their names; those that had them are replaced.</summary>
    public void Finish()
    {
        foreach (var path in _paths) File.Move(path + Unfinished, path, overwrite: true);
        _paths.Clear();
    }

    /// <summary>Removes what was not finished.</summary>
    public void Dispose()
    {
        foreach (var path in _paths) File.Delete(path + Unfinished);
    }
}
