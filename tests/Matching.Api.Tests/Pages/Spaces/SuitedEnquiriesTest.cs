using Matching.Api.Pages.Spaces;
using Matching.Api.Tests.Hosting;

namespace Matching.Api.Tests.Pages.Spaces;

public class SuitedEnquiriesTest(ApiHost host)
{
    private static readonly DateOnly Received = new(2026, 3, 1);

    [Fact]
    public void An_enquiry_suits_the_spaces_that_matching_it_finds_feasible()
    {
        var feasible = host.Engine.Match("C-01", top: 100, asOf: Received.AddDays(1), cancel: TestContext.Current.CancellationToken).Rows.Where(row => row.Feasible).Select(row => row.Id).ToHashSet();
        var spaces = host.Engine.Catalog.Offerings.Where(offering => offering.IsSpace).ToArray();
        Assert.NotEmpty(feasible);
        Assert.Contains(spaces, space => !feasible.Contains(space.Id.ToString()));
        Assert.All(spaces, space => Assert.Equal(feasible.Contains(space.Id.ToString()), SuitedEnquiries.Of(host.Engine.Catalog, space, Received).Fitting.Any(enquiry => enquiry.Id == "E-01")));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 1)]
    [InlineData(364, 1)]
    [InlineData(365, 0)]
    public void Only_enquiries_of_the_last_year_are_looked_at(int daysLater, int looked) =>
        Assert.Equal(looked, SuitedEnquiries.Of(host.Engine.Catalog, host.Engine.Catalog.Offerings.First(offering => offering.Building is not null), Received.AddDays(daysLater)).Looked);
}
