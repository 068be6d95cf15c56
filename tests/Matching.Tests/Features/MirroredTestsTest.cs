using Matching.Features;

namespace Matching.Tests.Features;

/// <summary>The rule of the house: one file, one rule, and its test beside it in the mirrored folder.</summary>
public class MirroredTestsTest
{
    // A room joins with one line: its folder and the class that its rules derive from.
    [Theory]
    [InlineData("Features", typeof(Feature))]
    public void Each_rule_has_a_file_of_its_own_and_a_test_beside_it(string room, Type rule)
    {
        var sources = Path.Combine(SourceTree.Root, "src", "Matching");
        var tests = Path.Combine(SourceTree.Root, "tests", "Matching.Tests");
        var files = Directory.EnumerateFiles(Path.Combine(sources, room), "*.cs", SearchOption.AllDirectories).ToLookup(f => Path.GetFileNameWithoutExtension(f));
        var names = rule.Assembly.GetTypes().Where(t => !t.IsAbstract && rule.IsAssignableFrom(t)).Select(t => t.Name).Order().ToArray();

        Assert.NotEmpty(names);
        Assert.All(names, name =>
        {
            var file = Assert.Single(files[name]);
            var mirrored = Path.Combine(tests, Path.ChangeExtension(Path.GetRelativePath(sources, file), null) + "Test.cs");
            Assert.True(File.Exists(mirrored), $"{name} has no test at {mirrored}.");
            Assert.Contains($"class {name}Test", File.ReadAllText(mirrored), StringComparison.Ordinal);
        });
    }
}
