namespace Matching.Cli;

/// <summary>Finds the folder of data that a first use loads.</summary>
internal static class ShippedData
{
    private const string Name = "data";

    // Many projects have a folder named data; ours has these parts.
    private static readonly string[] Parts = ["real", "illustrative", "simulated"];

    /// <summary>The nearest <c>data</c> folder at or above one of the starting folders, tried in their order; null when there is none.</summary>
    public static string? Find(params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                var candidate = Path.Combine(folder.FullName, Name);
                if (Parts.Any(part => Directory.Exists(Path.Combine(candidate, part)))) return candidate;
            }
        }

        return null;
    }
}
