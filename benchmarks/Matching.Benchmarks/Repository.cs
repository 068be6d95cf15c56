namespace Matching.Benchmarks;

/// <summary>Where the repository lies.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution, above the program.</summary>
    /// <exception cref="InvalidOperationException">The program was copied out of the repository.</exception>
    public static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Matching.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("Run this from the repository.");
    }
}
