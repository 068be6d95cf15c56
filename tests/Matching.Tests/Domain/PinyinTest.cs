using Matching.Domain;

namespace Matching.Tests.Domain;

public class PinyinTest
{
    [Theory]
    [InlineData('万', "wan", "mo")]
    [InlineData('科', "ke")]
    [InlineData('重', "zhong", "chong")]
    [InlineData('长', "zhang", "chang")]
    [InlineData('绿', "lv", "lu")]
    [InlineData('女', "nv")]
    public void The_usual_reading_comes_first(char character, params string[] readings) => Assert.Equal(readings, Pinyin.Of(character));

    [Theory]
    [InlineData('a')]
    [InlineData('1')]
    [InlineData('，')]
    public void What_is_no_character_has_no_reading(char character) => Assert.Empty(Pinyin.Of(character));

    [Fact]
    public void Nearly_every_character_of_the_block_has_a_reading_and_each_is_plain_letters()
    {
        var all = Enumerable.Range(0x4E00, 0x5200).Select(code => Pinyin.Of((char)code)).ToList();
        Assert.True(all.Count(readings => readings.Count > 0) > 20_800);
        Assert.All(all.SelectMany(readings => readings).Distinct(), syllable => Assert.Matches("^[a-z]{1,6}$", syllable));
        Assert.All(all, readings => Assert.Equal(readings.Distinct(), readings));
    }

    [Fact]
    public void A_letter_begins_a_character_when_it_begins_any_reading()
    {
        foreach (var character in "重长乐行解曾一")
        {
            for (var letter = 'a'; letter <= 'z'; letter++)
                Assert.Equal(Pinyin.Of(character).Any(syllable => syllable[0] == letter), Pinyin.BeginsWith(character, letter));
        }
    }
}
