using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Gates;

public class RiskGateTest
{
    private static readonly RiskGate Gate = new();

    [Theory]
    [InlineData("SeriousDiscredit", "严重失信", "serious discredit")]
    [InlineData("Bankruptcy", "破产", "bankruptcy")]
    [InlineData("sanctioned", "受制裁", "sanctioned")]
    [InlineData("OpenSafetyCase", "重大安全案件未结", "unresolved major safety case")]
    [InlineData("OpenEnvCase", "重大环保案件未结", "unresolved major environmental case")]
    public void A_vetoing_flag_fails_and_is_named_in_both_languages(string flag, string zh, string en)
    {
        var result = Flagged(flag, "EnvPenalty", "TaxArrears");

        Assert.Equal(GateOutcome.Fail, result.Outcome);
        Assert.Equal(new Text("一票否决的风险：" + zh, "vetoing risk: " + en), result.Message);
    }

    [Theory]
    [InlineData("SafetyAccident", "安全事故")]
    [InlineData("EnvPenalty", "环保处罚")]
    public void A_flag_to_be_verified_is_a_question(string flag, string zh) => GateAssert.Asks(Flagged(flag), zh);

    [Fact]
    public void Lesser_flags_and_a_clean_record_pass()
    {
        Assert.Equal(GateOutcome.Pass, Flagged("TaxArrears", "AbnormalOps").Outcome);
        Assert.Equal(GateOutcome.Pass, Flagged().Outcome);
    }

    [Fact]
    public void An_unchecked_company_is_a_question() => GateAssert.Asks(Of(TestWorld.ACompany() with { RiskFlags = null }), "尚未核查");

    [Fact]
    public void A_check_that_was_not_known_on_the_day_counts_as_none() =>
        GateAssert.Asks(Of(TestWorld.ACompany() with { RiskFlags = ["Bankruptcy"], AsOf = TestWorld.Today.AddDays(1) }), "尚未核查");

    [Fact]
    public void Every_offering_asks_for_it() => Assert.All(new TestWorld().With(TestWorld.APlot()).With(TestWorld.ABuilding()).Build().Offerings, o => Assert.True(Gate.AppliesTo(o)));

    private static GateResult Flagged(params string[] flags) => Of(TestWorld.ACompany() with { RiskFlags = flags });

    private static GateResult Of(Company company) => Gate.Explain(TestWorld.Pair(TestWorld.APlot(), company: company));
}
