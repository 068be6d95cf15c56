using CsCheck;
using Matching.Catalog;

namespace Matching.Tests.Catalog;

public class ByteWriterTest
{
    private static readonly Gen<string?> Texts = Gen.OneOf(Gen.String.Select(t => (string?)t), Gen.String[Gen.Char['\0', '\uFFFF'], 0, 9].Select(t => (string?)t), Gen.Const((string?)null));

    [Fact]
    public void What_is_written_is_read_again() =>
        Gen.Select(Gen.Long.Where(v => v != long.MinValue).Nullable(), Gen.Double.Nullable(), Gen.Decimal.Nullable(), Texts, Texts.Where(t => t != null).Array[0, 3]).Sample((whole, real, number, text, texts) =>
        {
            var bytes = new ByteWriter();
            bytes.Whole(whole);
            bytes.Real(real);
            bytes.Number(number);
            bytes.Text(text);
            bytes.Texts(texts!);
            bytes.Texts(null);
            var reader = new ByteReader(bytes.Written);
            Assert.Equal(whole, reader.Whole());
            Assert.Equal(Bits(real), Bits(reader.Real()));
            Assert.Equal(Digits(number), Digits(reader.Number()));
            Assert.Equal(text, reader.Text());
            Assert.Equal(texts!, reader.Texts()!);
            Assert.Null(reader.Texts());
            Assert.True(reader.AtEnd);
        });

    [Theory]
    [InlineData(0L)]
    [InlineData(-1L)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue + 1)]
    [InlineData(null)]
    public void Whole_numbers_at_the_ends_are_kept(long? value)
    {
        var bytes = new ByteWriter();
        bytes.Whole(value);
        Assert.Equal(value, new ByteReader(bytes.Written).Whole());
    }

    [Fact]
    public void The_one_number_without_room_is_refused() => Assert.Throws<OverflowException>(() => new ByteWriter().Whole(long.MinValue));

    [Fact]
    public void Decimals_keep_scale_and_sign()
    {
        foreach (var value in new[] { 0m, -0.0m, 1.10m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, -7m, 1e18m })
        {
            var bytes = new ByteWriter();
            bytes.Number(value);
            Assert.Equal(Digits(value), Digits(new ByteReader(bytes.Written).Number()));
        }
    }

    [Fact]
    public void Texts_compare_as_the_strings_do() => Gen.Select(Texts.Where(t => t != null), Texts.Where(t => t != null)).Sample((one, other) =>
    {
        var bytes = new ByteWriter();
        bytes.Text(one);
        Assert.Equal(Math.Sign(string.CompareOrdinal(one, other)), Math.Sign(new ByteReader(bytes.Written).CompareText(other!)));
        Assert.Equal(0, new ByteReader(bytes.Written).CompareText(one!));
    });

    private static long? Bits(double? value) => value is { } v ? BitConverter.DoubleToInt64Bits(v) : null;

    private static string Digits(decimal? value) => value is { } v ? string.Join(' ', decimal.GetBits(v)) : "null";
}
