using System.Text;
using CsCheck;
using Matching.Models;
using Matching.Scoring;

namespace Matching.Tests.Models;

public class ForeignModelFileTest
{
    public static TheoryData<string> Fixtures => [.. ForeignFixture.Names("lightgbm").Concat(ForeignFixture.Names("xgboost")).Select(row => row.Data)];

    private static readonly string[] Words = ["-1", "99999999999", "\n", " ", "=", "[]", "{}", "null", "1e300", "nan", "\"\""];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void A_model_scores_what_its_own_library_says(string name)
    {
        var fixture = ForeignFixture.Read(name);

        Assert.True(fixture.Raw.Distinct().Count() > 20, "The model tells hardly anybody apart.");
        Assert.Contains(fixture.Rows, row => row.Any(float.IsNaN));

        // LightGBM's raw score of a random forest is the sum of the trees, though its prediction is made of their mean.
        var rawTimes = name == "lightgbm-rf" ? fixture.Model.Forest.Trees.Count : 1;
        fixture.AssertSame(fixture.ByOracle(), rawTimes);
        fixture.AssertSame(fixture.ByCompiled(), rawTimes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("booster[0]:\n0:[f0<0.5]")]
    [InlineData("binf\0\0")]
    [InlineData("{L\0\0")]
    public void A_file_of_neither_kind_is_refused_and_told_how_to_save_one(string content)
    {
        var refused = Assert.Throws<ModelRefusedException>(() => ForeignModelFile.Parse(Encoding.UTF8.GetBytes(content), "m.bin"));

        Assert.StartsWith("m.bin was refused", refused.Message, StringComparison.Ordinal);
        Assert.Contains("save_model", refused.Said.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lightgbm-zero-as-missing")]
    [InlineData("lightgbm-rf")]
    [InlineData("lightgbm-constant")]
    [InlineData("xgboost-dart")]
    [InlineData("xgboost-logistic")]
    public void However_a_file_is_damaged_it_gives_a_whole_forest_or_the_refusal(string name)
    {
        var content = File.ReadAllBytes(ForeignFixture.PathOf(name));
        var accepted = 0;
        var cut = Gen.Int[0, content.Length - 1].Select(length => content[..length]);
        var flip = Gen.Select(Gen.Int[0, content.Length - 1], Gen.Byte).Array[1, 4].Select(flips =>
        {
            var changed = content.ToArray();
            foreach (var (at, value) in flips) changed[at] = value;
            return changed;
        });
        var swap = Gen.Select(Gen.Int[0, content.Length - 1], Gen.Int[0, Words.Length - 1].Select(i => Words[i])).Select((at, word) =>
            (byte[])[.. content[..at], .. Encoding.ASCII.GetBytes(word), .. content[Math.Min(content.Length, at + word.Length)..]]);
        Gen.OneOf(cut, flip, swap).Sample(
            damaged =>
            {
                try
                {
                    var model = ForeignModelFile.Parse(damaged, "m");
                    ForestOracle.Score(model.Forest, new float[model.Forest.Width]);
                    Interlocked.Increment(ref accepted);
                }
                catch (ModelRefusedException refused)
                {
                    Assert.StartsWith("m was refused", refused.Message, StringComparison.Ordinal);
                }
            },
            iter: 1_500);
        Assert.True(accepted > 0, "Harmless changes, such as one digit of a gain, leave a model.");
    }
}
