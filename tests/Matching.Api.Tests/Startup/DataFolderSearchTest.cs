using Matching.Api.Startup;

namespace Matching.Api.Tests.Startup;

public class DataFolderSearchTest
{
    [Fact]
    public void Takes_the_nearest_folder_above_that_holds_data()
    {
        var root = Directory.CreateTempSubdirectory("matching-search-");
        try
        {
            var far = root.CreateSubdirectory("data/real");
            var deep = root.CreateSubdirectory("a/b");
            root.CreateSubdirectory("a/data/notes");

            Assert.Equal(far.Parent!.FullName, DataFolderSearch.FindAbove(deep.FullName));
            var near = root.CreateSubdirectory("a/data/illustrative");
            Assert.Equal(near.Parent!.FullName, DataFolderSearch.FindAbove(deep.FullName));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }
}
