using Matching.Api.Http;

namespace Matching.Api.Tests.Http;

public class DownloadNameTest
{
    [Theory]
    [InlineData("大数据前二十", "大数据前二十-2026-11-23.xlsx")]
    [InlineData("上海/北京: \"第1批\"?\t", "上海北京 第1批-2026-11-23.xlsx")]
    [InlineData("..\\..\\<a|b>*", "....ab-2026-11-23.xlsx")]
    public void Says_what_the_file_is_in_characters_that_windows_takes(string name, string file) =>
        Assert.Equal(file, DownloadName.Of(name, new DateOnly(2026, 11, 23), "xlsx"));
}
