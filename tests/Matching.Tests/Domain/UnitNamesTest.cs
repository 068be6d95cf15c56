using Matching.Domain;
using Matching.Gates;

namespace Matching.Tests.Domain;

public class UnitNamesTest
{
    [Theory]
    [InlineData("days", "天", "days")]
    [InlineData("count", "项", "")]
    [InlineData("元/m²·day", "元/m²·天", "CNY/m²·day")]
    [InlineData("元/month", "元/月", "CNY/month")]
    [InlineData("米", "米", "m")]
    [InlineData("kVA", "kVA", "kVA")]
    public void A_unit_is_read_in_either_language(string unit, string zh, string en) => Assert.Equal(new Text(zh, en), UnitNames.Of(unit));

    [Fact]
    public void No_gate_shows_Chinese_units_in_English() => Assert.All(GateSet.All, gate => Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", UnitNames.Of(gate.Unit).En));
}
