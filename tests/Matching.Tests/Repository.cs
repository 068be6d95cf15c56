namespace Matching.Tests;

/// <summary>Where the repository lies on this machine.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Matching.sln.</summary>
    public static string Root { get; } = Find();

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Matching.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests run from a folder inside the repository.");
    }
}
