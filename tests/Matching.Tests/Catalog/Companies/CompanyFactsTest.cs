using CsCheck;
using Matching.Catalog;
using Matching.Domain;
using Matching.Features;
using Matching.Tests.Storage;

namespace Matching.Tests.Catalog;

public class CompanyFactsTest
{
    [Fact]
    public void The_count_is_the_companys_part_of_the_data_completeness() => RowGen.Company.Sample(company =>
    {
        var pair = TestWorld.Pair(TestWorld.APlot(), new Requirement(), company with { AsOf = null });
        Assert.Equal((float)((double)CompanyFacts.CountKnown(company) / DataCompleteness.Inputs), new DataCompleteness().Value(pair));
    });

    [Fact]
    public void A_bare_row_says_nothing_and_a_full_one_everything()
    {
        Assert.Equal(0, CompanyFacts.CountKnown(new Company { Id = "x" }));
        Assert.Equal(CompanyFacts.Counted, CompanyFacts.CountKnown(TestWorld.ACompany() with { Employees = 5, Growth3y = 0, Listing = ListingBoard.None }));
    }
}
