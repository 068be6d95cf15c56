using System.Text.RegularExpressions;
using Matching.Features;

namespace Matching.Tests.Features;

public partial class FeatureSetTest
{
    public static TheoryData<Feature> All => [.. FeatureSet.All];

    [Theory]
    [MemberData(nameof(All))]
    public void A_feature_says_its_name_label_range_and_what_missing_means(Feature feature)
    {
        Assert.Matches(CamelCase(), feature.Name);
        Assert.Contains(feature.Label.Zh, c => c > 0x2E80);
        Assert.DoesNotContain(feature.Label.En, c => c > 0x7F);
        Assert.NotEmpty(feature.Label.En);
        Assert.NotEmpty(feature.Unit);
        Assert.NotEmpty(feature.Missing);
        Assert.True(feature.Min < feature.Max && double.IsFinite(feature.Max - feature.Min), $"{feature.Name} runs from {feature.Min} to {feature.Max}.");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_feature_lies_in_the_folder_of_its_scope(Feature feature) =>
        Assert.True(File.Exists(Path.Combine(SourceTree.Root, "src", "Matching", "Features", feature.Scope.ToString(), feature.GetType().Name + ".cs")));

    [Fact]
    public void No_name_and_no_label_is_taken_twice()
    {
        Assert.Distinct(FeatureSet.All.Select(f => f.Name));
        Assert.Distinct(FeatureSet.All.Select(f => f.Label.Zh));
        Assert.Distinct(FeatureSet.All.Select(f => f.Label.En));
    }

    [Fact]
    public void Every_feature_of_the_engine_is_in_it_once() =>
        Assert.Equal(
            typeof(Feature).Assembly.GetTypes().Where(t => !t.IsAbstract && typeof(Feature).IsAssignableFrom(t)).Select(t => t.Name).Order(),
            FeatureSet.All.Select(f => f.GetType().Name).Order());

    [Fact]
    public void There_are_at_least_twenty_five_in_order_of_their_scopes()
    {
        Assert.True(FeatureSet.All.Count >= 25);
        Assert.Equal(FeatureSet.All.Select(f => f.Scope).Order(), FeatureSet.All.Select(f => f.Scope));
        Assert.Equal(Enum.GetValues<FeatureScope>(), FeatureSet.All.Select(f => f.Scope).Distinct());
    }

    [GeneratedRegex("^[a-z][a-zA-Z0-9]*$")]
    private static partial Regex CamelCase();
}
