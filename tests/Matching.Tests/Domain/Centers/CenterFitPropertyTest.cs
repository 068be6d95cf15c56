using CsCheck;
using Matching.Domain;

namespace Matching.Tests.Domain;

public class CenterFitPropertyTest
{
    private static readonly (CenterId Center, CenterKeyword Keyword)[] Words =
        [.. IndustryCenters.All.SelectMany(center => center.Keywords.Select(keyword => (center.Id, keyword)))];

    private static readonly Gen<Company> Companies = Gen.Select(
        Gen.OneOf(IndustryCatalog.All.Select(e => e.Code).ToArray()),
        Gen.OneOf(IndustryVersion.V2017, IndustryVersion.Unknown),
        Gen.OneOf(Words.Select(w => w.Keyword.Word).ToArray()).Array[0, 4],
        Gen.OneOf(Words.Select(w => w.Keyword.Word).ToArray()).Array[0, 6],
        (code, version, products, scope) => new Company
        {
            Id = "1",
            IndustryCode = code,
            IndustryVersion = version,
            ProductKeywords = products,
            BusinessScope = string.Join("；", scope),
        });

    [Fact]
    public void Every_fit_lies_between_nothing_and_full() =>
        Companies.Sample(company =>
        {
            var fit = CenterFit.Of(company);
            Assert.All(CenterIds.All, center => Assert.InRange(fit[center], 0, 1));
            Assert.Equal(CenterIds.All.Max(center => fit[center]), fit.Max);
            Assert.Equal(fit.Affinity == CenterAffinity.Center, fit.Primary is not null);
            if (fit.Primary is { } primary) Assert.Equal(fit.Max, fit[primary]);
        });

    [Fact]
    public void A_further_positive_word_lowers_no_center() =>
        Gen.Select(Companies, Gen.OneOf(Words.Where(w => !w.Keyword.IsNegative).ToArray())).Sample((company, word) =>
        {
            var before = CenterFit.Of(company);
            var after = CenterFit.Of(company with { ProductKeywords = [.. company.ProductKeywords, word.Keyword.Word] });
            Assert.All(CenterIds.All, center => Assert.True(after[center] >= before[center], $"{word.Keyword.Word} lowered {center}"));
        });

    [Fact]
    public void A_company_is_read_like_its_parts() =>
        Companies.Sample(company =>
        {
            var whole = CenterFit.Of(company);
            var parts = CenterFit.Of(company.IndustryCode, company.IndustryVersion, company.NameZh, company.BusinessScope, company.ProductKeywords);
            Assert.All(CenterIds.All, center => Assert.Equal(whole[center], parts[center]));
        });
}
