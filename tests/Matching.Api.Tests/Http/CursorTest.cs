using Matching.Api.Http;

namespace Matching.Api.Tests.Http;

public class CursorTest
{
    [Theory]
    [InlineData("C-01")]
    [InlineData("企业 一/二?&=\n")]
    [InlineData("")]
    public void Keeps_a_key_and_is_safe_in_an_address(string key)
    {
        var cursor = Cursor.After("companies", key);
        Assert.Matches("^[A-Za-z0-9_-]+$", cursor);
        Assert.True(Cursor.TryRead("companies", cursor, out var read));
        Assert.Equal(key, read);
        Assert.False(Cursor.TryRead("company", cursor, out _));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("a")]
    [InlineData("====")]
    [InlineData("QUJD")]
    public void Other_text_is_no_cursor(string text) => Assert.False(Cursor.TryRead("companies", text, out _));
}
