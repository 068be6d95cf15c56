namespace Matching.Tests.Architecture;

public class FileShapeTest
{
    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        SourceTree.AssertNone(SourceTree.Files(["src", "benchmarks"], ".cs", ".razor").SelectMany(f => FileShape.SizeViolations(f.Path, f.Text)));

    [Fact]
    public void No_file_holds_two_public_types() =>
        SourceTree.AssertNone(SourceTree.Files(["src"], ".cs").SelectMany(f => FileShape.TypeViolations(f.Path, f.Text)));

    [Theory]
    [InlineData(300, 0)]
    [InlineData(301, 1)]
    public void The_301st_line_is_one_too_many(int lines, int violations) =>
        Assert.Equal(violations, FileShape.SizeViolations("a.cs", string.Concat(Enumerable.Repeat("//\n", lines))).Count());

    [Theory]
    [InlineData("namespace A; public class B { } public enum C { D }")]
    [InlineData("public sealed record B(int C); public readonly record struct D(int E);")]
    [InlineData("public static partial class B { string s = \"}\"; } public interface IC;")]
    [InlineData("public class B { char c = '{'; /* { */ } // {\npublic class C { }")]
    [InlineData("public class B { } public delegate void C(int d);")]
    [InlineData("public record B; public record B<T>;")]
    [InlineData("public class B { string s = \"\"\"\n{ \"\n\"\"\"; } public class C { }")]
    public void A_planted_second_type_is_found(string text) => Assert.Single(FileShape.TypeViolations("a.cs", text));

    [Theory]
    [InlineData("public class B { public enum C { D } public record E; }")]
    [InlineData("public partial class B { } internal class C { }")]
    [InlineData("public class B { string s = \"public class C { }\"; } // public class D { }")]
    [InlineData("public partial class B { } public partial class B { }")]
    public void Nested_internal_and_partial_types_are_left_alone(string text) => Assert.Empty(FileShape.TypeViolations("a.cs", text));
}
