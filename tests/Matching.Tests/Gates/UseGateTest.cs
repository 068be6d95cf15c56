using Matching.Catalog;
using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Gates;

public class UseGateTest
{
    private static readonly UseGate Gate = new();

    [Fact]
    public void An_admitted_activity_passes() =>
        GateAssert.Says(On(["B2"], Activity.ResearchDesign), GateOutcome.Pass, unit: "", words: "B2");

    [Fact]
    public void A_conditional_activity_passes_and_warns()
    {
        var result = On(["B2"], Activity.LabTest);

        GateAssert.Says(result, GateOutcome.Pass, words: "B2");
        Assert.Equal("用途 B2 有条件允许实验中试：请核实条件", result.Message.Zh);
        Assert.Contains("conditions", result.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void The_worst_stated_activity_decides_and_is_the_one_named()
    {
        var result = On(["B2"], Activity.ResearchDesign, Activity.Warehouse);

        Assert.Equal(GateOutcome.Fail, result.Outcome);
        Assert.Equal(new Text("用途 B2 不允许仓储分拣", "B2 does not admit warehouse"), result.Message);
    }

    [Fact]
    public void A_mixed_parcel_admits_what_any_class_admits()
    {
        Assert.Equal(GateOutcome.Fail, On(["B1"], Activity.LightManufacturing).Outcome);
        Assert.Equal(GateOutcome.Pass, On(["B1", "M1"], Activity.LightManufacturing, Activity.Retail).Outcome);
        GateAssert.Says(On(["R21", "B1", "B2"], Activity.Headquarters), GateOutcome.Pass, words: "R21/B1/B2");
    }

    [Theory]
    [InlineData("R21", "住宅用地")]
    [InlineData("R21|R22", "住宅用地")]
    [InlineData("R22", "住宅用地")]
    [InlineData("G1", "绿地")]
    [InlineData("G1|G2", "绿地")]
    [InlineData("R21|G1", "住宅用地和绿地")]
    public void Housing_and_green_land_fail_whatever_is_done_there(string codes, string because) =>
        Assert.All(Enum.GetValues<Activity>(), activity =>
        {
            var result = On(codes.Split('|'), activity);
            Assert.Equal(GateOutcome.Fail, result.Outcome);
            Assert.StartsWith(because, result.Message.Zh, StringComparison.Ordinal);
            Assert.Contains("never offered", result.Message.En, StringComparison.Ordinal);
        });

    [Fact]
    public void Housing_land_fails_for_a_silent_company_too() =>
        Assert.Equal(GateOutcome.Fail, Gate.Explain(TestWorld.Pair(TestWorld.APlot() with { LandUse = ["R21"] }, new Requirement())).Outcome);

    [Fact]
    public void Missing_land_use_is_a_question() => GateAssert.Asks(On([], Activity.Headquarters), "请核实规划用途");

    [Fact]
    public void A_class_outside_the_matrix_is_a_question_that_names_it() => GateAssert.Asks(On(["A5"], Activity.Headquarters), "A5 可否用于总部办公", words: "A5");

    [Fact]
    public void An_unknown_class_beside_a_refusing_one_is_a_question_and_beside_an_admitting_one_is_none()
    {
        Assert.Equal(GateOutcome.Unknown, On(["A5", "B2"], Activity.Warehouse).Outcome);
        Assert.Equal(GateOutcome.Pass, On(["A5", "B2"], Activity.Headquarters).Outcome);
    }

    [Fact]
    public void Inferred_activities_pass_with_the_best_of_them_and_name_only_it()
    {
        // A chip designer is taken to want an office or a design house; M1 admits both under conditions.
        var result = Silent(["M1"]);

        Assert.Equal(GateOutcome.Pass, result.Outcome);
        Assert.Contains("有条件", result.Message.Zh, StringComparison.Ordinal);
        Assert.Equal("用途 B22 允许总部办公", Silent(["B22"]).Message.Zh);
    }

    [Theory]
    [InlineData("I6520")]
    [InlineData("G5990")]
    [InlineData("C3610")]
    [InlineData("H6110")]
    [InlineData(null)]
    public void Inferred_activities_never_fail(string? code)
    {
        var company = TestWorld.ACompany() with { IndustryCode = code };
        var uses = LandUseCompatibility.Codes.Where(c => c[0] is not ('R' or 'G'));

        Assert.All(uses, use => Assert.NotEqual(GateOutcome.Fail, Silent([use], company).Outcome));
    }

    [Fact]
    public void None_that_fits_among_the_inferred_is_a_question()
    {
        var result = Silent(["W1"]);

        GateAssert.Asks(result, "企业在此实际做什么", words: "W1");
        Assert.Contains("总部办公、研发设计", result.Message.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void One_inferred_activity_that_fits_is_enough_beside_an_unknown_class()
    {
        var logistics = TestWorld.ACompany() with { IndustryCode = "G5990" };

        // B2 admits the office and refuses the warehouse, A5 is unknown: the office suffices.
        Assert.Equal(GateOutcome.Pass, Silent(["A5", "B2"], logistics).Outcome);
    }

    [Fact]
    public void A_building_is_judged_by_its_type_and_without_one_it_is_a_question()
    {
        var factory = TestWorld.ABuilding() with { Type = BuildingType.StandardFactory };

        GateAssert.Says(Gate.Explain(TestWorld.Pair(factory, [], TestWorld.ALease with { Activities = [Activity.Retail] })), GateOutcome.Fail, words: "M1");
        GateAssert.Asks(Gate.Explain(TestWorld.Pair(factory with { Type = null }, [])), "请核实规划用途");
    }

    [Fact]
    public void A_center_has_no_land_use() => Assert.False(Gate.AppliesTo(CenterOffering()));

    private static Offering CenterOffering() => new TestWorld().Build().Offerings[0];

    private static GateResult On(string[] codes, params Activity[] activities) =>
        Gate.Explain(TestWorld.Pair(TestWorld.APlot() with { LandUse = codes }, TestWorld.ALandProject with { Activities = activities }));

    private static GateResult Silent(string[] codes, Company? company = null) =>
        Gate.Explain(TestWorld.Pair(TestWorld.APlot() with { LandUse = codes }, new Requirement(), company));
}
