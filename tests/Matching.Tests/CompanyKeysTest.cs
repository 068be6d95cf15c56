namespace Matching.Tests;

public class CompanyKeysTest
{
    [Fact]
    public void The_set_holds_the_keys_of_the_catalog()
    {
        var keys = new CompanyKeys(new TestWorld().With(TestWorld.ACompany("b"), TestWorld.ACompany("a")).Build);
        Assert.Equal(["a", "b"], keys);
        Assert.Equal(2, keys.Count);
        Assert.True(keys.Contains("b"));
        Assert.False(keys.Contains("B"));
        Assert.True(keys.SetEquals(["b", "a"]) && keys.IsSubsetOf(["a", "b"]) && keys.IsSupersetOf(["a"]) && keys.Overlaps(["b", "x"]));
        Assert.True(keys.IsProperSupersetOf(["a"]) && keys.IsProperSubsetOf(["a", "b", "c"]));
        Assert.False(keys.IsProperSubsetOf(["a", "b"]) || keys.Overlaps(["x"]));
    }

    [Fact]
    public void The_catalog_is_not_asked_for_before_somebody_looks()
    {
        var keys = new CompanyKeys(() => throw new InvalidOperationException("asked"));
        Assert.Throws<InvalidOperationException>(() => keys.Contains("a"));
    }
}
