namespace Matching.Tests.Architecture;

public class BannedNamesTest
{
    [Fact]
    public void Time_chance_and_sleep_are_never_ambient() =>
        SourceTree.AssertNone(SourceTree.Files(["src"], ".cs", ".razor").SelectMany(f => BannedNames.Violations(f.Path, f.Text)));

    [Theory]
    [InlineData("var a = DateTime.Now;")]
    [InlineData("var a = System.DateTime.UtcNow;")]
    [InlineData("var a = DateTime.Today;")]
    [InlineData("var a = DateTimeOffset.Now;")]
    [InlineData("var a = DateTimeOffset\n    .UtcNow;")]
    [InlineData("var a = new Random();")]
    [InlineData("Random a = new();")]
    [InlineData("var a = Random.Shared.Next();")]
    [InlineData("Thread.Sleep(1);")]
    public void A_planted_name_is_found(string text)
    {
        Assert.Single(BannedNames.Violations("src/Matching/Domain/A.cs", text));
        Assert.Single(BannedNames.Violations("src/Matching.Api/Pages/A.razor", $"<p>it's</p> @code {{ {text} }}"));
    }

    [Theory]
    [InlineData("var a = time.GetUtcNow(); // never DateTime.Now")]
    [InlineData("var a = new Random(seed);")]
    [InlineData("var a = \"Thread.Sleep\";")]
    [InlineData("var a = MyDateTime.Now;")]
    public void Injected_time_and_seeds_are_left_alone(string text) => Assert.Empty(BannedNames.Violations("src/Matching/Domain/A.cs", text));
}
