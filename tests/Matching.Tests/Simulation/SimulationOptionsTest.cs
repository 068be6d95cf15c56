using Matching.Simulation;

namespace Matching.Tests.Simulation;

public class SimulationOptionsTest
{
    public static TheoryData<SimulationOptions, string> Bad => new()
    {
        { new SimulationOptions { Companies = -1 }, "Companies is -1" },
        { new SimulationOptions { Companies = 10_000_001 }, "Companies is 10000001" },
        { new SimulationOptions { Plots = -1 }, "Plots is -1" },
        { new SimulationOptions { Buildings = 100_001 }, "Buildings is 100001" },
        { new SimulationOptions { HistoryMonths = 23 }, "HistoryMonths is 23" },
        { new SimulationOptions { HistoryFrom = new DateOnly(1999, 1, 1) }, "HistoryFrom is 1999" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_value_outside_its_range_is_named(SimulationOptions options, string message) =>
        Assert.Contains(message, Assert.Throws<ArgumentOutOfRangeException>(options.Validate).Message);

    [Fact]
    public void The_defaults_are_valid_and_cover_three_years()
    {
        var options = new SimulationOptions();
        options.Validate();
        Assert.Equal(new DateOnly(2026, 6, 30), options.LastDay);
    }
}
