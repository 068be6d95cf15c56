using Matching.Domain;
using Matching.Merit;
using Matching.Rules;
using static Matching.Tests.Merit.ReviewWorld;

namespace Matching.Tests.Merit;

public class VetoTest
{
    public static TheoryData<ReviewVeto, Requirement, Company, Plot> Held => new()
    {
        { ReviewVeto.V1, Project, Investor with { IndustryCode = "F5128", Ownership = Ownership.Foreign }, Site },
        { ReviewVeto.V2, Project with { IndustrialClass = 2 }, Investor, Site },
        { ReviewVeto.V2, Project with { EnvironmentalReview = EnvironmentalReview.ReportBook }, Investor, Site with { EnvironmentalReviewMax = EnvironmentalReview.ReportForm } },
        { ReviewVeto.V4, Project with { UnitEnergy = 0.51m }, Investor, Site },
        { ReviewVeto.V4, Project with { Pue = 1.5m }, Investor, Site with { PueMax = 1.4m } },
        { ReviewVeto.V5, Project, Investor with { RiskFlags = ["SeriousDiscredit"] }, Site },
        { ReviewVeto.V6, Project with { Activities = [Activity.LightManufacturing] }, Investor, Site with { LandUse = ["B2"] } },
        { ReviewVeto.V6, Project, Investor, Site with { LandUse = ["R2"] } },
        { ReviewVeto.V7, Project, Investor, Site with { RedLine = true } },
        { ReviewVeto.V8, Project with { FundsProven = false }, Investor, Site },
        { ReviewVeto.V9, Project with { TaxInDistrict = false }, Investor, Site },
    };

    [Theory]
    [MemberData(nameof(Held))]
    public void A_veto_that_holds_outweighs_the_points(ReviewVeto veto, Requirement project, Company company, Plot plot)
    {
        var review = OnPlot(project, company, plot);

        Assert.Equal(VetoState.Yes, review.Of(veto).State);
        Assert.True(review.Vetoed);
        Assert.Null(review.Score);
        Assert.StartsWith("not recommended, whatever the points", review.Conclusion.En, StringComparison.Ordinal);
        Assert.Contains($"{veto} {review.Of(veto).Evidence.En}", review.Conclusion.En);
        Assert.Contains($"{veto} {review.Of(veto).Evidence.Zh}", review.Conclusion.Zh);
    }

    public static TheoryData<ReviewVeto, Requirement, Company, Plot> Open => new()
    {
        { ReviewVeto.V1, Project, Investor, Site },
        { ReviewVeto.V2, Project, Investor with { RiskFlags = ["EnvPenalty"] }, Site },
        { ReviewVeto.V2, Project, Investor with { RiskFlags = null }, Site },
        { ReviewVeto.V3, Project, Investor with { RiskFlags = ["SafetyAccident"] }, Site },
        { ReviewVeto.V4, Project with { UnitEnergy = null }, Investor, Site },
        { ReviewVeto.V4, Project, Investor, Site with { EnergyLimit = null } },
        { ReviewVeto.V4, Project with { Activities = [Activity.DataCentre] }, Investor, Site with { PueMax = 1.4m } },
        { ReviewVeto.V5, Project, Investor with { RiskFlags = null }, Site },
        { ReviewVeto.V6, Project with { Activities = [] }, Investor, Site with { LandUse = ["W1"] } },
        { ReviewVeto.V6, Project, Investor, Site with { LandUse = [] } },
        { ReviewVeto.V7, Project, Investor, Site with { RedLine = null } },
        { ReviewVeto.V7, Project, Investor, Site with { Heritage = true } },
        { ReviewVeto.V8, Project with { FundsProven = null }, Investor, Site },
        { ReviewVeto.V9, Project with { TaxInDistrict = null }, Investor, Site },
        { ReviewVeto.V10, Project, Investor, Site },
    };

    [Theory]
    [MemberData(nameof(Open))]
    public void What_no_record_tells_is_unknown_and_asked_for(ReviewVeto veto, Requirement project, Company company, Plot plot)
    {
        var review = OnPlot(project, company, plot);

        Assert.Equal(VetoState.Unknown, review.Of(veto).State);
        Assert.Contains(review.Of(veto).Evidence, review.Questions);
        Assert.False(review.Vetoed);
    }

    [Theory]
    [InlineData(ReviewVeto.V2)]
    [InlineData(ReviewVeto.V3)]
    [InlineData(ReviewVeto.V4)]
    [InlineData(ReviewVeto.V5)]
    [InlineData(ReviewVeto.V6)]
    [InlineData(ReviewVeto.V7)]
    [InlineData(ReviewVeto.V8)]
    [InlineData(ReviewVeto.V9)]
    public void What_is_on_record_and_clean_does_not_hold(ReviewVeto veto) => Assert.Equal(VetoState.No, OnPlot().Of(veto).State);

    [Fact]
    public void A_cap_on_data_centers_says_nothing_of_another_project() =>
        Assert.Equal(VetoState.No, OnPlot(plot: Site with { PueMax = 1.4m }).Of(ReviewVeto.V4).State);

    [Fact]
    public void Only_the_vetoes_of_the_file_are_checked()
    {
        var without = RuleFileOf("veto: V9,", "veto: V10,");

        Assert.Equal(10, RuleBook.Default.Review.At(TestWorld.Today).Vetoes.Count);
        Assert.DoesNotContain(without.Review.At(TestWorld.Today).Vetoes, rule => rule.Veto == ReviewVeto.V9);
    }

    private static RuleBook RuleFileOf(string from, string until)
    {
        var text = Rules.RuleFiles.Text("review.yaml");
        var (start, end) = (text.IndexOf($"      - {{ {from}", StringComparison.Ordinal), text.IndexOf($"      - {{ {until}", StringComparison.Ordinal));
        return Rules.RuleFiles.With("review.yaml", text[..start] + text[end..]);
    }
}
