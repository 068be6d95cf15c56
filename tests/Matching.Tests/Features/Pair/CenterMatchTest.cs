using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class CenterMatchTest
{
    private static readonly CenterMatch Feature = new();

    [Fact]
    public void A_space_that_lists_centers_hosts_them_with_one_and_others_with_a_fifth()
    {
        Assert.Equal(1, Of(ChipDesigner, Land with { Centers = [CenterId.IcDesign] }));
        Assert.Equal(0.2f, Of(ChipDesigner, Land with { Centers = [CenterId.BigData] }));
    }

    [Fact]
    public void Otherwise_its_platform_speaks()
    {
        Assert.Equal(1, Of(ChipDesigner, Land with { Platform = "北部软件园" }));
        Assert.Equal(0.2f, Of(ChipDesigner, Land with { Platform = "庆隆" }));
    }

    [Fact]
    public void A_center_hosts_only_itself()
    {
        Assert.Equal(1, new FeatureWorld { Company = ChipDesigner, Center = CenterId.IcDesign }.Value(Feature));
        Assert.Equal(0, new FeatureWorld { Company = ChipDesigner, Center = CenterId.BigData }.Value(Feature));
    }

    // I6512 with a name that backs it fits IC design with 0.5 and big data with 0.65 by code, and more by the words.
    [Fact]
    public void Is_clipped_where_a_company_fits_several_hosted_centers() =>
        Assert.Equal(1, Of(ChipDesigner with { IndustryCode = "I6512", NameZh = "芯片大数据" }, Land with { Centers = [.. CenterIds.All] }));

    [Fact]
    public void Is_missing_where_nobody_knows_what_the_space_hosts() => Assert.Equal(float.NaN, Of(ChipDesigner, Land));

    [Fact]
    public void A_company_outside_all_centers_matches_nothing_and_is_not_missing() =>
        Assert.Equal(0, Of(Firm, Land with { Centers = [CenterId.IcDesign] }));

    private static float Of(Company company, Plot plot) => new FeatureWorld { Company = company, Plot = plot }.Value(Feature);
}
