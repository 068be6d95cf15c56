using Matching.Features;

namespace Matching.Tests.Features;

public class FeatureDocumentTest
{
    private static readonly string[] Rows = [.. File.ReadAllLines(Repository.Path("docs", "features.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(FeatureSetTest.All), MemberType = typeof(FeatureSetTest))]
    public void Every_feature_has_a_row_with_its_unit_and_sign(Feature feature)
    {
        var cells = Assert.Single(Rows, row => Names(row).Contains(feature.Name)).Replace("\\|", "", StringComparison.Ordinal).Split('|', StringSplitOptions.TrimEntries);

        Assert.StartsWith(feature.Unit + ", ", cells[4], StringComparison.Ordinal);
        Assert.Equal(feature.Sign switch { 1 => "+", -1 => "−", _ => "0" }, cells[5]);
    }

    [Fact]
    public void No_row_is_about_anything_else() => Assert.Equal(FeatureSet.All.Select(f => f.Name).Order(), Rows.SelectMany(Names).Order());

    private static IEnumerable<string> Names(string row) => row.Split('|')[1].Split(',', StringSplitOptions.TrimEntries).Select(name => name.Trim('`'));
}
