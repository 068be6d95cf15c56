using Matching.Evaluation;

namespace Matching.Tests.Evaluation;

public class KendallTauTest
{
    [Fact]
    public void Agrees_with_scipy()
    {
        foreach (var @case in Oracle.Cases("kendall.json"))
            Assert.Equal(@case.Number("tau"), KendallTau.B(@case.Numbers("first"), @case.Numbers("second")), 1e-12);
    }

    [Fact]
    public void Same_order_is_one_and_reversed_minus_one()
    {
        Assert.Equal(1, KendallTau.B([1, 2, 3], [10, 20, 90]), 1e-12);
        Assert.Equal(-1, KendallTau.B([1, 2, 3], [3, 2, 1]), 1e-12);
    }

    [Fact]
    public void Has_no_value_when_a_method_orders_nothing()
    {
        Assert.Equal(double.NaN, KendallTau.B([5, 5, 5], [1, 2, 3]));
        Assert.Equal(double.NaN, KendallTau.B([1], [1]));
    }

    [Fact]
    public void Refuses_lists_that_do_not_fit()
    {
        Assert.Throws<ArgumentException>("second", () => KendallTau.B([1, 2], [1]));
        Assert.Contains("Candidate 1", Assert.Throws<ArgumentException>(() => KendallTau.B([1, 2], [1, double.NaN])).Message, StringComparison.Ordinal);
    }
}
