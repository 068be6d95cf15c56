using Matching.Domain;

namespace Matching.Tests.Domain;

public class LandUseCompatibilityTest
{
    // Columns in the order of Activity, as in the matrix of domain 1.2.
    [Theory]
    [InlineData("R21", "NNNNNNNNNCNYNN")]
    [InlineData("R22", "CNNNNNNNNCNNCN")]
    [InlineData("A2", "CNNNNCNNNCNNYN")]
    [InlineData("A35", "CYYNCNNNNNNNCN")]
    [InlineData("B1", "CCNNNCYCNYCNYC")]
    [InlineData("B12", "CNNNNCYCCYNNCY")]
    [InlineData("B2", "YYCNCYCNNCNNCN")]
    [InlineData("B22", "YCNNNYNNNCNNYN")]
    [InlineData("M0", "CYYCCCNNNCNCCN")]
    [InlineData("M1", "CCYYCNNCCNNCNN")]
    [InlineData("W1", "NNNNNNNNYNNNNC")]
    [InlineData("U15", "NNNNYNNNNNNNNN")]
    public void Holds_the_matrix(string code, string cells)
    {
        var row = Enum.GetValues<Activity>().Select(activity => LandUseCompatibility.Of(code, activity) switch
        {
            Compatibility.Yes => 'Y',
            Compatibility.Conditional => 'C',
            Compatibility.No => 'N',
            _ => '?',
        });

        Assert.Equal(cells, string.Concat(row));
    }

    [Fact]
    public void Every_row_answers_for_every_activity()
    {
        Assert.Equal(22, LandUseCompatibility.Codes.Count);
        foreach (var code in LandUseCompatibility.Codes)
            Assert.All(Enum.GetValues<Activity>(), activity => Assert.NotNull(LandUseCompatibility.Of(code, activity)));
    }

    [Theory]
    [InlineData("B11", "B1")]
    [InlineData("B13", "B1")]
    [InlineData("B29", "B2")]
    [InlineData("B31", "B3")]
    [InlineData("A21", "A2")]
    [InlineData("M创", "M0")]
    [InlineData(" b2 ", "B2")]
    [InlineData("R2", "R21")]
    [InlineData("R11", "R21")]
    [InlineData("G1", "G2")]
    public void Reads_an_unlisted_class_as_its_parent(string code, string same) =>
        Assert.All(Enum.GetValues<Activity>(), activity =>
            Assert.Equal(LandUseCompatibility.Of(same, activity), LandUseCompatibility.Of(code, activity)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("A5")]
    [InlineData("A31")]
    [InlineData("M3")]
    [InlineData("W2")]
    [InlineData("S41")]
    [InlineData("B")]
    [InlineData("X1")]
    public void An_unknown_class_is_a_question_and_no_refusal(string? code) =>
        Assert.Null(LandUseCompatibility.Of(code, Activity.Headquarters));

    [Theory]
    [InlineData("R21|B1|B2", Activity.Headquarters, Compatibility.Yes)]
    [InlineData("R21|B1|B2", Activity.Housing, Compatibility.Yes)]
    [InlineData("R21|B1|B2", Activity.Warehouse, Compatibility.No)]
    [InlineData("R21|B1", Activity.Headquarters, Compatibility.Conditional)]
    [InlineData("X9|B2", Activity.Headquarters, Compatibility.Yes)]
    [InlineData("X9|B1", Activity.Headquarters, Compatibility.Conditional)]
    [InlineData("B1|X9", Activity.Headquarters, Compatibility.Conditional)]
    public void A_mixed_parcel_admits_what_its_best_class_admits(string codes, Activity activity, Compatibility best) =>
        Assert.Equal(best, LandUseCompatibility.Best(codes.Split('|'), activity));

    [Fact]
    public void An_unknown_class_beside_refusing_ones_leaves_the_question_open()
    {
        Assert.Null(LandUseCompatibility.Best(["R21", "X9"], Activity.Headquarters));
        Assert.Null(LandUseCompatibility.Best([], Activity.Headquarters));
    }
}
