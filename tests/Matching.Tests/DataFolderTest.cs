namespace Matching.Tests;

public sealed class DataFolderTest : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("matching-data-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void The_nearest_folder_above_is_taken()
    {
        var near = Make("a/b/data/real");
        Make("a/data/real");

        Assert.Equal(Path.GetDirectoryName(near), DataFolder.Find(Make("a/b/c/d")));
    }

    [Fact]
    public void A_folder_of_that_name_without_our_parts_is_passed_over()
    {
        var ours = Make("data/illustrative");
        Make("project/data/pictures");

        Assert.Equal(Path.GetDirectoryName(ours), DataFolder.Find(Make("project/src")));
    }

    [Fact]
    public void The_second_start_counts_when_the_first_finds_nothing()
    {
        var ours = Make("program/data/simulated");

        Assert.Equal(Path.GetDirectoryName(ours), DataFolder.Find(Path.GetPathRoot(_root)!, Make("program/bin")));
    }

    private string Make(string path) => Directory.CreateDirectory(Path.Combine(_root, path)).FullName;
}
