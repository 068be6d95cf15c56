using Matching.Api.Pages.Imports;

namespace Matching.Api.Tests.Pages;

public class UploadedFileTest
{
    [Fact]
    public async Task Each_reader_begins_at_the_beginning_and_the_file_goes_with_its_owner()
    {
        var file = await UploadedFile.Receive(new MemoryStream("id\n1\n"u8.ToArray()), "C:/folder/名单.csv", null, TestContext.Current.CancellationToken);
        string path;
        await using (file)
        {
            await using var first = (FileStream)file.OpenRead();
            await using var second = file.OpenRead();
            first.ReadByte();
            path = first.Name;

            Assert.Equal('i', second.ReadByte());
            Assert.Equal(("名单.csv", 5L), (file.Name, file.Length));
        }

        Assert.False(File.Exists(path));
    }
}
