using Matching.Api.Pages.Imports;

namespace Matching.Api.Tests.Pages;

public class ColumnLettersTest
{
    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    [InlineData(16_383, "XFD")]
    public void Are_those_of_a_spreadsheet(int position, string letters) => Assert.Equal(letters, ColumnLetters.Of(position));
}
