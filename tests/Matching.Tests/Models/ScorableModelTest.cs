using Matching.Domain;
using Matching.Models;

namespace Matching.Tests.Models;

public sealed class ScorableModelTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ModelRegistry _registry;

    public ScorableModelTest() => _registry = new ModelRegistry(Path.Combine(_folder.Path, "models"), TimeProvider.System);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_word_means_the_current_model_a_version_a_folder_or_a_file()
    {
        _registry.Keep(Packages.Tiny("now", ModelKind.Placement));
        _registry.Add(Packages.Tiny("then", ModelKind.Placement));
        var file = Path.Combine(_folder.Path, "their.json");
        File.WriteAllText(file, AForeignModel.Preferring(2));

        Assert.Equal("now", Find("Placement")!.Name);
        Assert.Equal("then", Find("then")!.Name);
        Assert.Equal("then", Find(Path.Combine(_folder.Path, "models", "placement", "then"))!.Name);
        Assert.Equal(["a", "b"], Find("then")!.FeatureNames);
        Assert.Equal(["a", "b", "c"], Find(file)!.FeatureNames);
    }

    [Theory]
    [InlineData("outreach")]
    [InlineData("nothing-of-this-name")]
    [InlineData("../models/placement/now")]
    public void A_word_that_means_nothing_gives_nothing(string word)
    {
        _registry.Keep(Packages.Tiny("now", ModelKind.Placement));

        Assert.Null(Find(word));
    }

    [Fact]
    public void A_folder_that_is_no_package_is_refused() => Assert.Throws<ModelRefusedException>(() => Find(_folder.Path));

    private ScorableModel? Find(string word) => ScorableModel.Find(_registry, word);
}
