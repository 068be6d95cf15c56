using System.Text;
using CsCheck;
using Matching.Domain;
using Matching.Import;

namespace Matching.Tests.Import;

public class FileSightTest
{
    private static readonly FileFormat Format = FileFormats.For(DataFileKind.Companies);

    private static readonly Gen<string> Titles = Gen.OneOf(
        Gen.OneOf("企业全称", "营收额(亿元)", "营收(亿元)", "合同额(万美元)", "备注", "", "Industry"),
        Gen.Int[0, Format.Columns.Count - 1].Select(i => Format.Columns[i].Title),
        Gen.Int[0, Format.Columns.Count - 1].Select(i => Format.Columns[i].Key));

    private static readonly Gen<ColumnMapping> Mappings = Gen.Select(Gen.Int[0, 9], Gen.Int[-1, Format.Columns.Count - 1]).List[0, 3].Select(choices => choices.Aggregate(
        ColumnMapping.None, (mapping, choice) => choice.Item2 < 0 ? mapping.Ignoring(choice.Item1) : mapping.With(choice.Item1, Format.Columns[choice.Item2].Key)));

    [Fact]
    public void What_is_seen_as_sure_is_what_an_import_reads() => Gen.Select(Titles.List[1, 8], Mappings).Sample(
        (titles, mapping) =>
        {
            // The two required columns, so that many samples are read and not refused.
            var text = string.Join('\t', ["id", "name_zh", .. titles]) + "\n";
            var log = new IssueLog("");
            using var table = TableOpener.Open(Bytes(text), log)!;
            var header = Header.Read(Format, TitleRows.Read(table)!, mapping, table.HasFixedWidth, log);
            if (log.ErrorCount > 0) return;

            var read = Format.Columns.Where(column => header.PositionOf(column) >= 0).Select(column => (header.PositionOf(column), column.Key, UnitOf(header, column))).OrderBy(column => column.Item1);
            var seen = FileSight.Of(Format, Bytes(text), mapping, 0, new HashSet<int>()).Columns.Where(column => column is { Key: not null, Match: TitleMatch.Exact or TitleMatch.Chosen });
            Assert.Equal(read, seen.Select(column => (column.Position, column.Key!, column.Unit)));
        },
        iter: 2_000,
        threads: 1);

    private static string? UnitOf(Header header, Column column) => (header.UnitOf(column) ?? column.Units.FirstOrDefault()) is { Name.Length: > 0 } unit ? unit.Name : null;

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));
}
