using Matching.Domain;

namespace Matching.Tests.Domain;

/// <summary>Against the table of 国统字〔2017〕213号.</summary>
public class CompanySizesTest
{
    [Theory]
    [InlineData("I6520", 300, 10_000, CompanySize.Large)]
    [InlineData("I6520", 299, 10_000, CompanySize.Medium)]
    [InlineData("I6520", 300, 9_999, CompanySize.Medium)]
    [InlineData("I6520", 10, 50, CompanySize.Small)]
    [InlineData("I6520", 9, 100_000, CompanySize.Micro)]
    [InlineData("C3963", 1_000, 40_000, CompanySize.Large)]
    [InlineData("C3963", 1_000, 1_999, CompanySize.Small)]
    [InlineData("I6431", 1_999, 1_000_000, CompanySize.Medium)]
    [InlineData("F5174", 20, 5_000, CompanySize.Medium)]
    [InlineData("F5292", 20, 5_000, CompanySize.Small)]
    [InlineData("G5910", 100, 1_000, CompanySize.Small)]
    [InlineData("G5920", 100, 1_000, CompanySize.Medium)]
    [InlineData("K7010", 5, 200_000, CompanySize.Large)]
    [InlineData("K7020", 5, 200_000, CompanySize.Micro)]
    [InlineData("A0111", 5, 500, CompanySize.Medium)]
    [InlineData("M7320", 300, 1, CompanySize.Large)]
    public void All_figures_that_count_in_the_industry_must_reach_the_least_of_a_size(string code, int employees, int revenueWan, CompanySize expected) =>
        Assert.Equal(expected, CompanySizes.Of(Firm(code, employees, revenueWan)));

    [Theory]
    [InlineData("I6520", null, 10_000, null)]
    [InlineData("I6520", 300, null, null)]
    [InlineData("I6520", null, 49, CompanySize.Micro)]
    [InlineData("I6520", 9, null, CompanySize.Micro)]
    [InlineData("L7240", 100, null, CompanySize.Medium)]
    [InlineData("E4710", null, 6_000, CompanySize.Medium)]
    [InlineData("J6620", 5_000, 10_000, null)]
    [InlineData("K70", 5_000, 10_000, null)]
    [InlineData(null, 5_000, 10_000, null)]
    public void What_is_unknown_leaves_the_size_unknown_unless_it_no_longer_matters(string? code, int? employees, int? revenueWan, CompanySize? expected) =>
        Assert.Equal(expected, CompanySizes.Of(Firm(code, employees, revenueWan)));

    [Fact]
    public void Every_prefix_is_a_code_of_the_standard_and_limits_rise()
    {
        foreach (var section in IndustryCatalog.Leaves)
        {
            if (CompanySizes.RuleFor(section.Code) is not { } rule) continue;
            foreach (var limits in new[] { rule.Employees, rule.RevenueWan }.OfType<IReadOnlyList<int>>())
            {
                Assert.Equal(3, limits.Count);
                Assert.Equal(limits.Order().Distinct(), limits);
            }
        }

        Assert.Equal(["J", "P", "Q", "S", "T"], IndustryCatalog.Leaves.Where(leaf => CompanySizes.RuleFor(leaf.Code) is null).Select(leaf => leaf.Code[..1]).Distinct().Where(s => s != "G"));
    }

    private static Company Firm(string? code, int? employees, int? revenueWan) =>
        TestWorld.ACompany() with { IndustryCode = code, Employees = employees, Revenue = revenueWan is { } wan ? Money.FromWan(wan) : null };
}
