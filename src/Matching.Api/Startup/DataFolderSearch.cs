namespace Matching.Api.Startup;

/// <summary>Finds the data that came with the program.</summary>
internal static class DataFolderSearch
{
    private const string Name = "data";

    private static readonly string[] Parts = ["real", "illustrative", "simulated"];

    /// <summary>The folder <c>data</c> nearest above the current directory, else nearest above the program; <c>data</c> itself when there is none.</summary>
    public static string Find() => FindAbove(Directory.GetCurrentDirectory()) ?? FindAbove(AppContext.BaseDirectory) ?? Name;

    /// <summary>The nearest folder <c>data</c> in a directory or above it that holds one of the parts, or null.</summary>
    public static string? FindAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, Name);
            if (Parts.Any(part => Directory.Exists(Path.Combine(candidate, part)))) return candidate;
        }

        return null;
    }
}
