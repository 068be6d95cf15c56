using Matching.Domain;
using Matching.Features;
using static Matching.Tests.Features.FeatureWorld;

namespace Matching.Tests.Features;

public class ClusterSimilarityTest
{
    private static readonly ClusterSimilarity Feature = new();

    [Theory]
    [InlineData(0.6, 0.8, 0.6)] // the tenants' mix has length one
    [InlineData(0.5, 0, 1)] // only the direction counts
    [InlineData(0, 0.5, 0)]
    public void Is_the_cosine_of_the_companys_fits_and_the_tenants(double chips, double bigData, double expected) =>
        Assert.Equal((float)expected, Of(ChipDesigner, House with { ObservedMix = Mix(chips, bigData) }));

    [Fact]
    public void Is_missing_without_tenants_or_without_any_fit()
    {
        Assert.Equal(float.NaN, Of(ChipDesigner, House));
        Assert.Equal(float.NaN, Of(ChipDesigner, House with { ObservedMix = Mix(0, 0) }));
        Assert.Equal(float.NaN, Of(Firm, House with { ObservedMix = Mix(1, 0) }));
        Assert.Equal(float.NaN, new FeatureWorld { Company = ChipDesigner, Plot = Land }.Value(Feature));
    }

    private static Dictionary<CenterId, double> Mix(double chips, double bigData) => new() { [CenterId.IcDesign] = chips, [CenterId.BigData] = bigData };

    private static float Of(Company company, Building building) => new FeatureWorld { Company = company, Building = building }.Value(Feature);
}
