namespace Matching.Tests.Architecture;

/// <summary>The source files of the solution, found from where the tests run. Paths are relative to the root, with slashes.</summary>
internal static class SourceTree
{
    private static readonly string[] Built = ["bin", "obj"];

    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<(string Path, string Text)> Files(string[] folders, params string[] extensions) =>
    [
        .. folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories))
            .Where(file => extensions.Contains(Path.GetExtension(file)))
            .Select(file => (Relative: Path.GetRelativePath(Root, file).Replace('\\', '/'), File: file))
            .Where(file => !file.Relative.Split('/').Intersect(Built).Any())
            .OrderBy(file => file.Relative, StringComparer.Ordinal)
            .Select(file => (file.Relative, File.ReadAllText(file.File))),
    ];

    /// <summary>Fails with every violation in full; the framework's own comparison would cut them short.</summary>
    public static void AssertNone(IEnumerable<string> violations)
    {
        var found = violations.ToArray();
        if (found.Length > 0) Assert.Fail(string.Join(Environment.NewLine, found));
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Matching.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException($"No folder above '{AppContext.BaseDirectory}' holds Matching.sln.");
    }
}
