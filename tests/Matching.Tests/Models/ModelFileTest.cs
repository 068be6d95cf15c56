using Matching.Domain;
using Matching.Models;
using Matching.Scoring;
using Matching.Tests.Features;

namespace Matching.Tests.Models;

public sealed class ModelFileTest : IDisposable
{
    private readonly TemporaryFolder _temporary = new();

    private string Folder => Path.Combine(_temporary.Path, "v1");

    public void Dispose() => _temporary.Dispose();

    // The first package that was ever kept. Whatever the format becomes, this one must still be read.
    [Fact]
    public void A_package_of_the_first_format_is_still_read()
    {
        var package = ModelFile.Read(Path.Combine(SourceTree.Root, "tests", "Matching.Tests", "Models", "Fixtures", "model-v1"));

        Packages.AssertSame(Packages.Tiny("tiny-1") with { Card = Packages.Tiny("tiny-1").Card with { FormatVersion = 1 } }, package);
        Assert.Equal("模型胜过规则", package.Card.Decision.Zh);
        Assert.Equal(0.25 + 1 + 1e-300, ForestOracle.Score(package.Forest, [0.1f, 0, 0, 0]));
        Assert.Equal(0.25 - (1 / 3.0) + 1e-300, ForestOracle.Score(package.Forest, [0.2f, 0, 0, 1]));
    }

    [Fact]
    public void People_can_read_the_card()
    {
        ModelFile.Write(Folder, Packages.Tiny("v1"));
        var card = File.ReadAllText(Path.Combine(Folder, "card.json"));

        Assert.Contains("\"decision\": {\n    \"zh\": \"模型胜过规则\"", card.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"outreach\"", card, StringComparison.Ordinal);
        Assert.Contains("\"trainedUntil\": \"2022-12-31\"", card, StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_format_is_refused_and_both_formats_are_named()
    {
        Damage("card.json", text => text.Replace("\"formatVersion\": 2,", "\"formatVersion\": 99,"));

        var message = Refused();
        Assert.Contains("99", message, StringComparison.Ordinal);
        Assert.Contains("this build reads formats 1 to 2", message, StringComparison.Ordinal);

        Damage("card.json", _ => """{"formatVersion": 3, "nothing": "else that is known"}""");
        Assert.Contains("has format 3", Refused(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("card.json", "")]
    [InlineData("card.json", "null")]
    [InlineData("card.json", "{}")]
    [InlineData("card.json", "not json")]
    [InlineData("forest.json", "")]
    [InlineData("forest.json", "null")]
    [InlineData("forest.json", "{}")]
    [InlineData("forest.json", """{"features":2,"columns":[{"feature":0,"kind":"value","whenMissing":"NaN","zeroIsMissing":false}],"link":{"kind":"identity","slope":1},"bias":0,"trees":null}""")]
    [InlineData("forest.json", """{"features":2,"columns":[{"feature":0,"kind":"value","whenMissing":"NaN","zeroIsMissing":false}],"link":{"kind":"identity","slope":1},"bias":0,"trees":[null]}""")]
    [InlineData("forest.json", """{"features":2,"columns":[{"feature":0,"kind":"value","whenMissing":"NaN","zeroIsMissing":false}],"link":{"kind":"identity","slope":1},"bias":0,"trees":[{}]}""")]
    [InlineData("forest.json", """{"features":2,"columns":[{"feature":0,"kind":"value","whenMissing":"NaN","zeroIsMissing":false}],"link":{"kind":"identity","slope":1},"bias":0,"trees":[{"features":null,"thresholds":[],"left":[],"right":[],"leaves":[1]}]}""")]
    [InlineData("forest.json", """{"features":2,"columns":[{"feature":0,"kind":"value","whenMissing":"NaN","zeroIsMissing":false}],"link":{"kind":"identity","slope":1},"bias":0,"trees":[{"features":[9],"thresholds":[1],"left":[-1],"right":[-2],"leaves":[1,2]}]}""")]
    [InlineData("forest.json", """{"features":3,"columns":[{"feature":0,"kind":"value","whenMissing":"NaN","zeroIsMissing":false}],"link":{"kind":"identity","slope":1},"bias":0,"trees":[]}""")] // the card has two features
    public void A_damaged_file_is_refused_with_its_path(string file, string content)
    {
        Damage(file, _ => content);

        Refused();
    }

    [Theory]
    [InlineData("card.json")]
    [InlineData("forest.json")]
    public void A_file_that_breaks_off_or_is_missing_is_refused_with_its_path(string file)
    {
        Damage(file, text => text[..(text.Length / 2)]);
        Refused();

        File.Delete(Path.Combine(Folder, file));
        Refused();
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    public void A_damaged_card_alone_is_refused_with_its_path_too(string content)
    {
        Damage("card.json", _ => content);

        Assert.Contains(Folder, Assert.Throws<ModelRefusedException>(() => ModelFile.ReadCard(Folder)).Message, StringComparison.Ordinal);
    }

    private void Damage(string file, Func<string, string> change)
    {
        ModelFile.Write(Folder, Packages.Tiny("v1", ModelKind.Outreach));
        var path = Path.Combine(Folder, file);
        var text = File.ReadAllText(path);
        Assert.NotEqual(text, change(text));
        File.WriteAllText(path, change(text));
    }

    private string Refused()
    {
        var message = Assert.Throws<ModelRefusedException>(() => ModelFile.Read(Folder)).Message;
        Assert.Contains(Folder, message, StringComparison.Ordinal);
        return message;
    }
}
