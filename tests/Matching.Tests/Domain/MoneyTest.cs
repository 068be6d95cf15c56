using Matching.Domain;

namespace Matching.Tests.Domain;

public class MoneyTest
{
    [Fact]
    public void One_yi_is_ten_thousand_wan_and_a_hundred_million_yuan()
    {
        Assert.Equal(10_000m, Money.FromYi(1).Wan);
        Assert.Equal(100_000_000m, Money.FromYi(1).Yuan);
    }

    [Fact]
    public void Yuan_wan_and_yi_of_one_amount_are_equal() =>
        Assert.Equal(Money.FromYi(39.79m), Money.FromYuan(3_979_000_000m));

    [Fact]
    public void A_loss_is_negative_and_less_than_nothing() =>
        Assert.True(Money.FromWan(-1) < Money.FromWan(0));
}
