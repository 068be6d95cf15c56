using Matching.Domain;
using static Matching.Domain.CenterId;
using static Matching.Domain.IndustryVersion;

namespace Matching.Tests.Domain;

/// <summary>The check cases of domain 4.5, the golden tests 18–20 of appendix B and the parts of the formula.</summary>
public class CenterFitTest
{
    private const double Exact = 1e-12;

    [Fact]
    public void The_defining_code_alone_fits_in_full()
    {
        var fit = CenterFit.Of("I6520", V2017);

        Assert.Equal(1, fit[IcDesign]);
        Assert.Equal((IcDesign, CenterAffinity.Center, 1.0), (fit.Primary, fit.Affinity, fit.Max));
    }

    [Theory]
    [InlineData(V2011, IcDesign)]
    [InlineData(V2017, BigData)]
    public void The_edition_decides_what_6550_means(IndustryVersion version, CenterId center)
    {
        var fit = CenterFit.Of("I6550", version);

        Assert.Equal(center, fit.Primary);
        Assert.Equal(1, fit[center]);
    }

    [Fact]
    public void A_code_of_an_unknown_edition_says_nothing() =>
        Assert.Equal((0.0, CenterAffinity.None), (CenterFit.Of("I6520", Unknown).Max, CenterFit.Of("I6520", Unknown).Affinity));

    [Fact]
    public void A_keyword_lifts_application_software_from_data_to_chips()
    {
        var fit = CenterFit.Of("I6513", V2017, keywords: ["EDA"]);

        Assert.Equal(0.64, fit.KeywordScore(IcDesign), Exact);
        Assert.Equal(1 - (0.75 * (1 - 0.512)), fit[IcDesign], Exact);
        Assert.Equal(0.40, fit[BigData], Exact);
        Assert.Equal(IcDesign, fit.Primary);
    }

    [Fact]
    public void A_code_that_needs_a_keyword_keeps_three_tenths_without_one()
    {
        var fit = CenterFit.Of("I6513", V2017);

        Assert.Equal(0.25 * 0.3, fit[IcDesign], Exact);
        Assert.Equal((CenterAffinity.Adjacent, null), (fit.Affinity, fit.Primary));
    }

    [Fact]
    public void A_keyword_score_of_exactly_three_tenths_backs_a_code() =>
        Assert.Equal(0.40, CenterFit.Of("M7320", V2017, scope: "集成电路").CodeScore(IcDesign), Exact);

    [Theory]
    [InlineData("C3825", "光伏组件")]
    [InlineData("C3832", "光纤")]
    [InlineData("C3833", "光缆")]
    public void Photovoltaics_and_fiber_fit_no_center(string code, string product)
    {
        var fit = CenterFit.Of(code, V2017, keywords: [product]);

        Assert.True(fit.Max < 0.3);
        Assert.Equal((CenterAffinity.None, null), (fit.Affinity, fit.Primary));
    }

    [Fact]
    public void Shorter_codes_take_a_share_of_the_mean_over_all_classes_under_them()
    {
        // 651: four classes; for chips 0.50 and 0.25, both in need of a keyword; for data 0.70, 0.65, 0.40 and 0.45.
        Assert.Equal(0.8 * (0.70 + 0.65 + 0.40 + 0.45) / 4, CenterFit.Of("I651", V2017)[BigData], Exact);
        Assert.Equal(0.8 * 0.3 * (0.50 + 0.25) / 4, CenterFit.Of("I651", V2017).CodeScore(IcDesign), Exact);
        Assert.Equal(0.8 * (0.50 + 0.25) / 4, CenterFit.Of("I651", V2017, "芯片").CodeScore(IcDesign), Exact);

        // 529 has eight classes of which only internet retail is listed; the other seven count as 0.
        Assert.Equal(0.8 / 8, CenterFit.Of("F529", V2017)[LiveCommerce], Exact);

        // Division 60 has three classes: post, express, other parcels.
        Assert.Equal(0.5 * (0.90 + 0.75) / 3, CenterFit.Of("G60", V2017)[SmartLogistics], Exact);
        Assert.Equal(0, CenterFit.Of("I", V2017).Max);
    }

    [Fact]
    public void A_secondary_code_plays_seven_tenths_and_the_best_role_counts()
    {
        var fit = CenterFit.Of("L7224", V2017, secondaryCodes: ["I6550", "I6513"]);

        Assert.Equal(1, fit[SmartLogistics]);
        Assert.Equal(0.7, fit[BigData], Exact);
    }

    [Fact]
    public void A_word_counts_once_in_the_field_that_weighs_most()
    {
        Assert.Equal(0.9, CenterFit.Of(null, V2017, "某某直播电商", "直播电商；直播电商", ["直播电商"]).KeywordScore(LiveCommerce), Exact);
        Assert.Equal(0.9 * 0.8, CenterFit.Of(null, V2017, null, "直播电商", ["直播电商"]).KeywordScore(LiveCommerce), Exact);
        Assert.Equal(0.9 * 0.5, CenterFit.Of(null, V2017, null, "直播电商").KeywordScore(LiveCommerce), Exact);
    }

    [Fact]
    public void Both_names_are_read()
    {
        var company = new Company { Id = "1", NameZh = "某某有限公司", NameEn = "Some Fabless Ltd." };

        Assert.Equal(0.9, CenterFit.Of(company).KeywordScore(IcDesign), Exact);
    }

    [Fact]
    public void Keyword_scores_stop_at_ninety_five_hundredths() =>
        Assert.Equal(0.95, CenterFit.Of(null, V2017, "云计算数据中心大数据算力").KeywordScore(BigData));

    [Fact]
    public void A_company_of_which_nothing_is_known_fits_nothing()
    {
        var fit = CenterFit.Of(new Company { Id = "1", NameZh = "甲" });

        Assert.All(CenterIds.All, center => Assert.Equal(0, fit[center]));
        Assert.Equal((CenterAffinity.None, null), (fit.Affinity, fit.Primary));
    }

    [Theory]
    [InlineData("I6560", CenterAffinity.Center)]
    [InlineData("I6540", CenterAffinity.Center)]
    [InlineData("F5123", CenterAffinity.Adjacent)]
    [InlineData("F5161", CenterAffinity.None)]
    public void Thresholds_belong_to_the_upper_class(string code, CenterAffinity affinity) =>
        Assert.Equal(affinity, CenterFit.Of(code, V2017).Affinity);
}
