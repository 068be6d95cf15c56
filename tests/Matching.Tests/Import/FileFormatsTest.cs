using Matching.Domain;
using Matching.Import;

namespace Matching.Tests.Import;

public class FileFormatsTest
{
    public static TheoryData<DataFileKind> Kinds => [.. Enum.GetValues<DataFileKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_document_describes_every_column_as_it_is(DataFileKind kind)
    {
        var document = File.ReadAllLines(Repository.PathOf("docs", "formats.md"));
        var described = document
            .SkipWhile(line => !line.StartsWith($"## `{kind.ToString().ToLowerInvariant()}`", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal));

        Assert.Equal(FileFormats.Columns(kind).Select(Line), described);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_examples_are_a_row_that_is_taken(DataFileKind kind)
    {
        var columns = FileFormats.Columns(kind);
        var text = string.Join('\t', columns.Select(c => c.Key)) + "\n" + string.Join('\t', columns.Select(c => c.Example)) + "\n";

        var report = Reading.Read(kind, text);

        Assert.True(report.Accepted, string.Join("\n", report.Issues));
        Assert.Equal(1, report.RowCount);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Titles_name_one_column_each(DataFileKind kind)
    {
        var titles = FileFormats.For(kind).Columns.Select(c => c.Title).ToList();

        Assert.Equal(titles.Distinct(), titles);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_document_calls_every_kind_by_its_name(DataFileKind kind)
    {
        var name = FileFormats.NameOf(kind);

        Assert.Contains($"## `{name.En}` {name.Zh}", File.ReadAllLines(Repository.PathOf("docs", "formats.md")));
        Assert.Equal(kind.ToString(), name.En, ignoreCase: true);
    }

    private static string Line(ColumnInfo c) =>
        ($"| `{c.Key}` | {string.Join("、", c.ChineseNames)} | {string.Join("、", c.Units)} | {(c.Required ? "●" : "")} "
        + $"| {Cell(c.Meaning)} | {Cell(c.Permitted)} | `{c.Example}` |").Replace("  |", " |");

    private static string Cell(Text text) => $"{text.Zh}<br>{text.En}".Replace("|", "\\|");
}
