using Matching.Domain;

namespace Matching.Tests.Domain;

public class LandUseTest
{
    [Theory]
    [InlineData("R21", "Residential", 70)]
    [InlineData("B1", "Commercial", 40)]
    [InlineData("B2", "Business", 50)]
    [InlineData("B22", "ArtsMedia", 40)]
    [InlineData("M0", "InnovationIndustrial", 50)]
    [InlineData("m创", "InnovationIndustrial", 50)]
    [InlineData("A21", "Culture", 50)]
    [InlineData("B32", "Entertainment", 40)]
    [InlineData("G1", "Green", null)]
    public void Describes_a_class_or_its_parent(string code, string name, int? years)
    {
        var found = LandUse.Describe(code);

        Assert.Equal((name, years), (found?.Class, found?.MaxTenureYears));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("X1")]
    public void Does_not_describe_what_it_does_not_know(string? code) => Assert.Null(LandUse.Describe(code));

    [Theory]
    [InlineData("R21", true)]
    [InlineData("R21|R22", true)]
    [InlineData("r2", true)]
    [InlineData("R21|B1", false)]
    [InlineData("B1", false)]
    [InlineData("", false)]
    public void Housing_only_means_at_least_one_class_and_no_other(string codes, bool only) =>
        Assert.Equal(only, LandUse.IsHousingOnly(Split(codes)));

    [Theory]
    [InlineData("G1|G2", true)]
    [InlineData("G1|B1", false)]
    [InlineData("", false)]
    public void Green_only_means_at_least_one_class_and_no_other(string codes, bool only) =>
        Assert.Equal(only, LandUse.IsGreenOnly(Split(codes)));

    [Fact]
    public void Every_class_of_the_matrix_can_be_described() =>
        Assert.All(LandUseCompatibility.Codes.Where(code => code.Length > 1), code => Assert.Equal(code, LandUse.Describe(code)?.Code));

    private static string[] Split(string codes) => codes.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
