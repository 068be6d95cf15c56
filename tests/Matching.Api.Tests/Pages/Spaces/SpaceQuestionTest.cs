using System.Globalization;
using CsCheck;
using Matching.Api.Pages.Spaces;
using Matching.Api.Tests.Hosting;
using Matching.Domain;

namespace Matching.Api.Tests.Pages.Spaces;

public class SpaceQuestionTest(ApiHost host)
{
    [Fact]
    public void The_address_holds_the_whole_question()
    {
        var center = One([null, .. CenterIds.All.Select(id => (CenterId?)id)]);
        Gen.Select(
            One<OfferingKind?>([null, OfferingKind.Plot, OfferingKind.Building]),
            One<string?>([null, SpaceQuestion.UnknownStatus, nameof(SpaceStatus.Promotable), nameof(SpaceStatus.Sold)]),
            center,
            One<decimal?>([null, 0, 1200.5m]),
            One<string?>([null, "网谷", "A&B 座"]),
            One<DataKind?>([null, DataKind.Real, DataKind.Illustrative]),
            center)
            .Select((kind, status, hosted, area, name, data, fit) => new SpaceQuestion { Kind = kind, Status = status, Center = hosted, LeastM2 = area, Name = name, Platform = name, Data = data, Fit = fit })
            .Sample(question =>
            {
                var parts = question.Parts().ToDictionary(part => part.Key, part => Convert.ToString(part.Value, CultureInfo.InvariantCulture));
                Assert.Equal(question, SpaceQuestion.Of(parts["kind"], parts["status"], parts["center"], parts["platform"], parts["area"], parts["name"], parts["data"], parts["fit"]));
            });
    }

    [Fact]
    public void What_makes_no_sense_sets_no_limit() =>
        Assert.Equal(new SpaceQuestion(), SpaceQuestion.Of("center", "99", "nowhere", " ", "-1", "", "true", "x"));

    [Theory]
    [InlineData(null, null, null, null, "B-01 B-02 B-03 GS0806-05 P-02 P-03")]
    [InlineData("plot", null, null, null, "GS0806-05 P-02 P-03")]
    [InlineData(null, "sold", null, null, "P-03")]
    [InlineData(null, null, "big-data", null, "B-01 P-02")]
    [InlineData("building", null, null, "2501", "B-01 B-03")]
    public void Each_condition_narrows(string? kind, string? status, string? center, string? area, string expected)
    {
        var question = SpaceQuestion.Of(kind, status, center, null, area, null, null, null);
        Assert.Equal(expected, string.Join(' ', question.Answer(SpaceItem.All(host.Engine.Catalog)).Select(item => item.Offering.Id.Id).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Spaces_that_host_a_center_come_first_and_with_a_fit_the_best()
    {
        var all = SpaceItem.All(host.Engine.Catalog);
        Assert.Equal(all.OrderBy(item => item.At is null).ThenBy(item => !item.Centers.Any()).ThenBy(item => item.Offering.Id).Select(item => item.Key), all.Select(item => item.Key));

        var fits = SpaceQuestion.Of(null, null, null, null, null, null, null, "big-data").Answer(all).Select(item => item.Fit(CenterId.BigData) ?? -1).ToArray();
        Assert.Equal(fits.OrderDescending(), fits);
    }

    private static Gen<T> One<T>(IReadOnlyList<T> of) => Gen.Int[0, of.Count - 1].Select(i => of[i]);
}
