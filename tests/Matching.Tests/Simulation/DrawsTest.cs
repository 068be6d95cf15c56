using CsCheck;
using Matching.Simulation;

namespace Matching.Tests.Simulation;

public class DrawsTest
{
    [Fact]
    public void A_stream_depends_on_seed_purpose_and_key_and_on_nothing_else()
    {
        var first = Draws.For(1, "a", "b").Unit();

        Assert.Equal(first, Draws.For(1, "a", "b").Unit());
        Assert.NotEqual(first, Draws.For(2, "a", "b").Unit());
        Assert.NotEqual(first, Draws.For(1, "b", "a").Unit());
        Assert.NotEqual(first, Draws.For(1, "ab", "").Unit());
        Assert.NotEqual(Draws.For(1, "a", 1).Unit(), Draws.For(1, "a", 2).Unit());
    }

    [Fact]
    public void A_stream_is_the_same_on_every_machine() => Assert.Equal(0.114006692457612, Draws.For(2020, "company", 1).Unit(), 15);

    [Fact]
    public void Units_and_normals_have_the_moments_they_should()
    {
        var draws = Draws.For(3, "moments", 0);
        double units = 0, normals = 0, squares = 0;
        const int n = 100_000;
        for (var i = 0; i < n; i++)
        {
            units += draws.Unit();
            var normal = draws.Normal();
            normals += normal;
            squares += normal * normal;
        }

        Assert.InRange(units / n, 0.495, 0.505);
        Assert.InRange(normals / n, -0.02, 0.02);
        Assert.InRange(squares / n, 0.97, 1.03);
    }

    [Fact]
    public void A_choice_follows_its_weights_and_skips_what_weighs_nothing()
    {
        var draws = Draws.For(4, "choice", 0);
        var picked = Enumerable.Range(0, 10_000).Select(_ => draws.Pick([0.0, 1.0, 3.0], w => w)).ToArray();

        Assert.DoesNotContain(0.0, picked);
        Assert.InRange(picked.Count(p => p == 3) / 10_000.0, 0.73, 0.77);
    }

    [Fact]
    public void Cutting_digits_never_goes_up() =>
        Gen.Select(Gen.Double[0.5, 1e9], Gen.Int[1, 4]).Sample((value, digits) =>
        {
            var cut = (double)Figures.Whole(value, digits);
            Assert.True(cut <= value && cut > value * (1 - Math.Pow(10, 1 - digits)) - 1, $"{value} to {digits} digits is {cut}");
        });
}
