namespace Matching.Tests.Features;

/// <summary>Where the sources lie that these tests were built from: the folder of the solution, above the one the tests run in.</summary>
internal static class SourceTree
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder)
    {
        for (var here = new DirectoryInfo(folder); here is not null; here = here.Parent)
        {
            if (File.Exists(Path.Combine(here.FullName, "Matching.sln"))) return here.FullName;
        }

        throw new DirectoryNotFoundException($"There is no Matching.sln above {folder}.");
    }
}
