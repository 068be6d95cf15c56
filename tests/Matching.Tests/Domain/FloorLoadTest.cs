using Matching.Domain;

namespace Matching.Tests.Domain;

public class FloorLoadTest
{
    [Fact]
    public void Row23_500_kilograms_are_4_9_kilonewtons() =>
        Assert.Equal(4.9m, Math.Round(FloorLoad.FromKilograms(500).Kilonewtons, 1));

    [Fact]
    public void A_ton_is_9_81_kilonewtons() => Assert.Equal(9.81m, FloorLoad.FromKilograms(1_000).Kilonewtons);
}
