using Matching.Models;
using Matching.Scoring;
using Matching.Tests.Features;

namespace Matching.Tests.Models;

public sealed class ModelFileTest : IDisposable
{
    private readonly TemporaryFolder _temporary = new();

    private string Folder => Path.Combine(_temporary.Path, "v1");

    public void Dispose() => _temporary.Dispose();

    // Packages as earlier builds kept them. Whatever the format becomes, these must still be read.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_package_of_an_earlier_format_is_still_read(int format)
    {
        var fixtures = Path.Combine(SourceTree.Root, "tests", "Matching.Tests", "Models", "Fixtures");
        var package = ModelFile.Read(fixtures, Path.Combine(fixtures, $"model-v{format}"));

        var expected = Packages.Tiny($"tiny-{format}");
        Packages.AssertSame(expected with { Card = expected.Card with { FormatVersion = format } }, package);
        Assert.Equal("模型胜过规则", package.Card.Decision.Zh);
        Assert.Equal(0.25 + 1 + 1e-300, ForestOracle.Score(package.Model.Forest!, [0.1f, 0, 0, 0]));
        Assert.Equal(0.25 - (1 / 3.0) + 1e-300, ForestOracle.Score(package.Model.Forest!, [0.2f, 0, 0, 1]));
    }

    [Fact]
    public void Trees_weights_and_calibrator_come_back_to_the_last_bit()
    {
        ICalibrationCurve[] curves = [new PlattCurve(0.1, -1 / 3.0), new IsotonicCurve([-1e-9, 1 / 3.0, 7], [0, 0.1, 1])];
        foreach (var (package, i) in curves.Select((curve, i) => (Packages.Whole($"v{i}", curve), i)))
        {
            Assert.True(ModelFile.TryWrite(_temporary.Path, package));
            var read = ModelFile.Read(_temporary.Path, Path.Combine(_temporary.Path, $"v{i}"));

            Packages.AssertSame(package, read);
            Assert.Equal(package.Calibrator!.Probability(0.2), read.Calibrator!.Probability(0.2));
            Assert.Equal(package.Model.Score([0.1f, float.NaN]), read.Model.Score([0.1f, float.NaN]));
        }
    }

    [Fact]
    public void The_rules_of_its_tiers_come_back()
    {
        var tiny = Packages.Tiny("v1");
        ModelFile.TryWrite(_temporary.Path, tiny with { Card = tiny.Card with { TierRules = "2-0badcafe" } });

        Assert.Equal("2-0badcafe", ModelFile.Read(_temporary.Path, Folder).Card.TierRules);
    }

    [Fact]
    public void What_contributions_are_measured_against_comes_back_too()
    {
        var tree = new Tree([0], [0.5f], [~0], [~1], [1, 2]) { Covers = [1 / 3.0, 7] };
        var model = new AdditiveModel(new Forest(2, [tree]), new LinearModel([1, 2], [3, 4], 5, [1 / 3.0, -2]));
        ModelFile.TryWrite(_temporary.Path, Packages.Tiny("v1") with { Model = model });
        var read = ModelFile.Read(_temporary.Path, Folder).Model;

        Assert.Equal(tree.Covers!, read.Forest!.Trees[0].Covers!);
        Assert.Equal(model.Linear!.MeanParts, read.Linear!.MeanParts);
    }

    [Fact]
    public void A_package_may_have_weights_alone()
    {
        var package = Packages.Tiny("v1") with { Model = new AdditiveModel(null, new LinearModel([1, 2], [3, 4])) };
        ModelFile.TryWrite(_temporary.Path, package);

        Packages.AssertSame(package, ModelFile.Read(_temporary.Path, Folder));
    }

    [Fact]
    public void What_stands_under_a_name_is_never_written_over()
    {
        Assert.True(ModelFile.TryWrite(_temporary.Path, Packages.Tiny("v1", leaf: 1)));
        Assert.False(ModelFile.TryWrite(_temporary.Path, Packages.Tiny("v1", leaf: 2)));

        Assert.True(ModelFile.Holds(Folder, Packages.Tiny("v1", leaf: 1)));
        Assert.False(ModelFile.Holds(Folder, Packages.Tiny("v1", leaf: 2)));
        Assert.Equal(["v1"], Directory.EnumerateFileSystemEntries(_temporary.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void People_can_read_the_card()
    {
        ModelFile.TryWrite(_temporary.Path, Packages.Tiny("v1"));
        var card = File.ReadAllText(Path.Combine(Folder, "card.json"));

        Assert.Contains("\"decision\": {\n    \"zh\": \"模型胜过规则\"", card.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"outreach\"", card, StringComparison.Ordinal);
        Assert.Contains("\"trainedUntil\": \"2022-12-31\"", card, StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_format_is_refused_and_both_formats_are_named()
    {
        Damage("card.json", text => text.Replace("\"formatVersion\": 4,", "\"formatVersion\": 99,"));

        var message = Refused("card.json");
        Assert.Contains("99", message, StringComparison.Ordinal);
        Assert.Contains("this build reads formats 1 to 4", message, StringComparison.Ordinal);

        Damage("card.json", _ => """{"formatVersion": 5, "nothing": "else that is known"}""");
        Assert.Contains("has format 5", Refused("card.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("card.json", "")]
    [InlineData("card.json", "null")]
    [InlineData("card.json", "{}")]
    [InlineData("card.json", "not json")]
    [InlineData("model.json", "")]
    [InlineData("model.json", "null")]
    [InlineData("model.json", "{}")]
    [InlineData("model.json", """{"forest":{"features":2,"columns":[{"feature":0,"kind":"value","whenMissing":"NaN","zeroIsMissing":false}],"link":{"kind":"identity","slope":1},"bias":0,"trees":null},"linear":null}""")]
    [InlineData("model.json", """{"forest":{"features":2,"columns":[{"feature":0,"kind":"value","whenMissing":"NaN","zeroIsMissing":false}],"link":{"kind":"identity","slope":1},"bias":0,"trees":[null]},"linear":null}""")]
    [InlineData("model.json", """{"forest":{"features":2,"columns":[{"feature":0,"kind":"value","whenMissing":"NaN","zeroIsMissing":false}],"link":{"kind":"identity","slope":1},"bias":0,"trees":[{}]},"linear":null}""")]
    [InlineData("model.json", """{"forest":{"features":2,"columns":[{"feature":0,"kind":"value","whenMissing":"NaN","zeroIsMissing":false}],"link":{"kind":"identity","slope":1},"bias":0,"trees":[{"features":null,"thresholds":[],"left":[],"right":[],"leaves":[1]}]},"linear":null}""")]
    [InlineData("model.json", """{"forest":{"features":2,"columns":[{"feature":0,"kind":"value","whenMissing":"NaN","zeroIsMissing":false}],"link":{"kind":"identity","slope":1},"bias":0,"trees":[{"features":[9],"thresholds":[1],"left":[-1],"right":[-2],"leaves":[1,2]}]},"linear":null}""")]
    [InlineData("model.json", """{"forest":{"features":3,"columns":[{"feature":0,"kind":"value","whenMissing":"NaN","zeroIsMissing":false}],"link":{"kind":"identity","slope":1},"bias":0,"trees":[]},"linear":null}""")] // the card has two features
    [InlineData("model.json", """{"forest":{"features":2,"columns":[{"feature":0,"kind":"value","whenMissing":"NaN","zeroIsMissing":false}],"link":{"kind":"identity","slope":1},"bias":0,"trees":[{"features":[],"thresholds":[],"left":[],"right":[],"leaves":[1],"covers":[-1]}]},"linear":null}""")]
    [InlineData("model.json", """{"forest":null,"linear":{"weights":[1,2],"whenMissing":[0,0],"bias":0,"meanParts":[1]}}""")]
    [InlineData("model.json", """{"forest":null,"linear":null}""")]
    [InlineData("model.json", """{"forest":null,"linear":{"weights":[1,2],"whenMissing":[0],"bias":0}}""")]
    [InlineData("model.json", """{"forest":null,"linear":{"weights":[1,2],"whenMissing":null,"bias":0}}""")]
    [InlineData("model.json", """{"forest":null,"linear":{"weights":[1,2,3],"whenMissing":[0,0,0],"bias":0}}""")] // the card has two features
    [InlineData("calibrator.json", "")]
    [InlineData("calibrator.json", """{"method":"magic","slope":1,"intercept":0,"scores":null,"probabilities":null,"baseRate":0.5,"weight":1,"least":0.1}""")]
    [InlineData("calibrator.json", """{"method":"platt","slope":-1,"intercept":0,"scores":null,"probabilities":null,"baseRate":0.5,"weight":1,"least":0.1}""")]
    [InlineData("calibrator.json", """{"method":"isotonic","slope":null,"intercept":null,"scores":[1,2],"probabilities":[0.5,0.4],"baseRate":0.5,"weight":1,"least":0.1}""")]
    [InlineData("calibrator.json", """{"method":"platt","slope":1,"intercept":0,"scores":null,"probabilities":null,"baseRate":0.5,"weight":2,"least":0.1}""")]
    public void A_damaged_file_is_refused_with_its_path(string file, string content)
    {
        Damage(file, _ => content);

        Refused(file);
    }

    [Theory]
    [InlineData("card.json")]
    [InlineData("model.json")]
    [InlineData("calibrator.json")]
    public void A_file_that_breaks_off_or_is_missing_is_refused_with_its_path(string file)
    {
        Damage(file, text => text[..(text.Length / 2)]);
        Refused(file);

        File.Delete(Path.Combine(Folder, file));
        Refused(file);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    public void A_damaged_card_alone_is_refused_with_its_path_too(string content)
    {
        Damage("card.json", _ => content);

        Assert.Contains(Path.Combine("v1", "card.json"), Assert.Throws<ModelRefusedException>(() => ModelFile.ReadCard(_temporary.Path, Folder)).Message, StringComparison.Ordinal);
    }

    private void Damage(string file, Func<string, string> change)
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        ModelFile.TryWrite(_temporary.Path, Packages.Whole("v1"));
        var path = Path.Combine(Folder, file);
        var text = File.ReadAllText(path);
        Assert.NotEqual(text, change(text));
        File.WriteAllText(path, change(text));
    }

    private string Refused(string file)
    {
        var message = Assert.Throws<ModelRefusedException>(() => ModelFile.Read(_temporary.Path, Folder)).Message;
        Assert.Contains($"v1{Path.DirectorySeparatorChar}{file}", message, StringComparison.Ordinal);
        return message;
    }
}
