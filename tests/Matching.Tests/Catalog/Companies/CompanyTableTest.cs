using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog;

public class CompanyTableTest : CompanyTableContract
{
    [Fact]
    public void Rows_in_memory_are_held_as_they_are()
    {
        var company = TestWorld.ACompany();
        Assert.Same(company, Make([company])[0].Company);
    }

    protected override CompanyTable Make(Company[] companies) => CompanyTable.Of(companies);
}
