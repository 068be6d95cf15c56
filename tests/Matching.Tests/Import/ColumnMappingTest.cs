using System.Text;
using Matching.Domain;
using Matching.Import;

namespace Matching.Tests.Import;

public class ColumnMappingTest
{
    private const string File = "代号,叫法,规模\nC1,甲,2\n";

    private static readonly ColumnMapping Named = ColumnMapping.None.With(0, "id").With(1, "name_zh");

    [Fact]
    public void A_choice_decides_whatever_the_title_is()
    {
        var report = Read(File, Named.With(2, "revenue_wan", "亿元"));

        Assert.Equal(Money.FromYi(2), Assert.Single(report.Rows.Companies).Revenue);
        Assert.Empty(report.Issues);
    }

    [Fact]
    public void A_position_that_is_ignored_is_not_read_and_not_warned_about()
    {
        var report = Read("id,name_zh,revenue_wan,闲话\nC1,甲,很多,x\n", ColumnMapping.None.Ignoring(2).Ignoring(3));

        Assert.Null(Assert.Single(report.Rows.Companies).Revenue);
        Assert.Empty(report.Issues);
    }

    [Fact]
    public void The_title_still_names_the_unit_unless_the_choice_does()
    {
        const string InYi = "id,name_zh,合同(亿元)\nC1,甲,2\n";
        Assert.Equal(Money.FromYi(2), Assert.Single(Read(InYi, ColumnMapping.None.With(2, "revenue_wan")).Rows.Companies).Revenue);
        Assert.Equal(Money.FromWan(2), Assert.Single(Read(InYi, ColumnMapping.None.With(2, "revenue_wan", "万元")).Rows.Companies).Revenue);

        var unknown = Assert.Single(Read("id,name_zh,合同(万美元)\nC1,甲,2\n", ColumnMapping.None.With(2, "revenue_wan")).Issues);
        Assert.Equal((1, 2, IssueSeverity.Error), (unknown.Row, unknown.Position, unknown.Severity));
    }

    [Fact]
    public void A_unit_that_nobody_names_is_doubted_but_not_where_the_key_stands_there()
    {
        Assert.Equal(IssueSeverity.Warning, Assert.Single(Read(File, Named.With(2, "revenue_wan")).Issues).Severity);
        Assert.Empty(Read("id,name_zh,revenue_wan\nC1,甲,2\n", ColumnMapping.None.With(2, "revenue_wan")).Issues);
    }

    [Fact]
    public void It_settles_what_a_title_leaves_open() =>
        Assert.Equal(
            500m,
            Assert.Single(FileImporter.Read(DataFileKind.Plots, Bytes("编号,面积\nP1,500\n"), "p.csv", Reading.Context, ColumnMapping.None.With(1, "area_m2")).Rows.Plots).Area!.Value.SquareMeters);

    [Fact]
    public void A_column_twice_is_told_at_the_second_place()
    {
        var issue = Assert.Single(Read("id,name_zh,x\nC1,甲,乙\n", ColumnMapping.None.With(2, "name_zh")).Issues);

        Assert.Equal((2, IssueSeverity.Error), (issue.Position, issue.Severity));
    }

    [Fact]
    public void A_required_column_that_is_ignored_is_missed() =>
        Assert.Contains("name_zh", Assert.Single(Read("id,name_zh\nC1,甲\n", ColumnMapping.None.Ignoring(1)).Issues).Reason.En);

    [Fact]
    public void A_place_that_the_file_does_not_have_is_told_and_may_be_ignored()
    {
        Assert.Contains("4", Assert.Single(Read(File, Named.Ignoring(2).With(3, "hq_city")).Issues).Reason.En);
        Assert.Empty(Read(File, Named.Ignoring(2).Ignoring(9)).Issues);
    }

    [Fact]
    public void What_the_kind_does_not_have_is_the_callers_fault()
    {
        Assert.Contains("land_use", Assert.Throws<ArgumentException>(() => Read(File, ColumnMapping.None.With(0, "land_use"))).Message);
        Assert.Contains("亩", Assert.Throws<ArgumentException>(() => Read(File, ColumnMapping.None.With(0, "revenue_wan", "亩"))).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => ColumnMapping.None.Ignoring(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ColumnMapping.None.Ignoring(16_384));
    }

    [Fact]
    public void A_choice_can_be_changed_and_taken_back()
    {
        var mapping = Named.With(1, "name_en").Without(0);

        Assert.Equal("name_en", Assert.Single(mapping.Choices).Value.Key);
        Assert.Equal("name_zh", Named.Choices[1].Key);
    }

    private static ImportReport Read(string text, ColumnMapping mapping) => FileImporter.Read(DataFileKind.Companies, Bytes(text), "c.csv", Reading.Context, mapping);

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));
}
