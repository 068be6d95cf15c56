using CsCheck;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog;

public class UseFiguresTest
{
    private static readonly Gen<string[]> Uses = Gen.OneOf("B2", "B1", "M0", "W1", "R21", "R2", "G1", "A5", "S41", "nonsense").Array[0, 3];

    [Fact]
    public void Bits_hold_the_answer_of_the_table_for_every_activity() =>
        Uses.Sample(codes =>
        {
            var use = new UseFigures(codes);

            Assert.Equal(codes.Length > 0, use.IsKnown);
            Assert.All(Enum.GetValues<Activity>(), activity =>
            {
                Assert.Equal(LandUseCompatibility.Best(codes, activity), use.Worst(UseFigures.Bit(activity)));
                Assert.Equal(LandUseCompatibility.Best(codes, activity), use.Best(UseFigures.Bit(activity)));
            });
        });

    [Fact]
    public void Of_several_activities_the_worst_and_the_best_answer_are_known()
    {
        var use = new UseFigures(["B2"]);
        var (admitted, refused) = (UseFigures.Bit(Activity.Headquarters), UseFigures.Bit(Activity.Warehouse));

        Assert.Equal((Compatibility.No, Compatibility.Yes), (use.Worst(admitted | refused), use.Best(admitted | refused)));
    }

    [Fact]
    public void Housing_and_green_land_are_never_offered_even_together()
    {
        Assert.True(new UseFigures(["R21", "G1"]).NeverOffered);
        Assert.False(new UseFigures(["R21", "B1"]).NeverOffered);
        Assert.False(new UseFigures([]).NeverOffered);
    }
}
