using System.Text;
using CsCheck;
using Matching.Domain;
using Matching.Import;
using Matching.Models;
using Matching.Storage;
using Matching.Storage.InMemory;
using Matching.Storage.LiteDb;
using Matching.Tests.Cli;
using Matching.Tests.Import;
using Matching.Tests.Storage;
using MiniExcelLibs;

namespace Matching.Tests;

/// <summary>Files out of a store and into it again.</summary>
public sealed class MatchingEngineFilesTest : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(DataFileFormat.Csv)]
    [InlineData(DataFileFormat.Xlsx)]
    public void Importing_what_was_exported_of_the_shipped_data_changes_nothing(DataFileFormat form)
    {
        using var store = LiteDbStore.Open(_folder.File());
        var shipped = DataFolder.Read(Repository.Path("data"), Today, TestContext.Current.CancellationToken);
        store.Upsert(shipped);
        var engine = Engine(store);
        var revision = store.Revision;

        foreach (var kind in Enum.GetValues<DataFileKind>())
        {
            using var file = new MemoryStream();
            engine.Export(kind, form, file);
            file.Position = 0;
            var outcome = engine.Import(kind, file, $"{kind}.{form}", dryRun: false, cancel: TestContext.Current.CancellationToken);

            Assert.True(outcome.Report.Accepted, string.Join('\n', outcome.Report.Issues));
            Assert.DoesNotContain(outcome.Report.Issues, issue => issue.Reason.En.Contains("not among the usual words", StringComparison.Ordinal));
            Assert.Equal((kind, outcome.Report.RowCount), (kind, outcome.Stored!.Value.Unchanged));
            Assert.Equal((kind, revision), (kind, store.Revision));
        }
    }

    [Fact]
    public void A_row_of_keys_that_was_sorted_among_the_rows_is_no_row()
    {
        using var store = new InMemoryStore();
        store.Upsert(Samples.OneOfEach);
        using var exported = new MemoryStream();
        Engine(store).Export(DataFileKind.Companies, DataFileFormat.Xlsx, exported);
        exported.Position = 0;
        var rows = exported.Query(useHeaderRow: true).Cast<IDictionary<string, object?>>().ToArray();
        using var sorted = new MemoryStream();
        sorted.SaveAs(rows.Skip(1).Append(rows[0]));
        sorted.Position = 0;

        var seen = Engine(store).Inspect(DataFileKind.Companies, sorted, "sorted.xlsx", cancel: TestContext.Current.CancellationToken);
        var outcome = Engine(store).Import(DataFileKind.Companies, sorted, "sorted.xlsx", dryRun: false, cancel: TestContext.Current.CancellationToken);

        Assert.Empty(outcome.Report.Issues);
        Assert.Equal((0, 0, 1), outcome.Stored is var (added, changed, unchanged) ? (added, changed, unchanged) : default);
        Assert.Single(seen.Rows);
    }

    [Theory]
    [MemberData(nameof(FileWriterTest.Everything), MemberType = typeof(FileWriterTest))]
    public void Random_rows_come_back_as_they_are_stored(DataFileKind kind, DataFileFormat form)
    {
        using var lite = LiteDbStore.Open(_folder.File());
        FileWriterTest.GeneratorOf(kind).Sample(
            rows =>
            {
                using var memory = new InMemoryStore();
                foreach (var store in new IMatchingStore[] { memory, lite })
                {
                    store.Upsert(rows);
                    using var file = new MemoryStream();
                    Engine(store).Export(kind, form, file);
                    file.Position = 0;

                    // What random rows refer to is not there: the references are left unchecked.
                    var report = FileImporter.Read(kind, file, "random", new ImportContext { Today = Today });
                    Assert.True(report.Accepted, string.Join('\n', report.Issues));
                    var revision = store.Revision;
                    Assert.Equal((0, 0, report.RowCount), store.Upsert(report.Rows) is var (added, changed, unchanged) ? (added, changed, unchanged) : default);
                    Assert.Equal(revision, store.Revision);
                }
            },
            iter: form == DataFileFormat.Csv ? 40 : 10,
            threads: 1,
            print: Shown.Of);
    }

    [Theory]
    [InlineData(DataFileFormat.Csv)]
    [InlineData(DataFileFormat.Xlsx)]
    public void A_kind_without_rows_is_exported_as_a_form(DataFileFormat form)
    {
        using var store = new InMemoryStore();
        using var file = new MemoryStream();
        Engine(store).Export(DataFileKind.Goals, form, file);
        file.Position = 0;

        var outcome = Engine(store).Import(DataFileKind.Goals, file, "goals", dryRun: false, cancel: TestContext.Current.CancellationToken);
        Assert.True(outcome.Report.Accepted);
        Assert.Equal(0, store.Revision);
    }

    [Theory]
    [InlineData(" 租金过高\r\n太远 ", "租金过高\n太远", "上门", "visit")]
    [InlineData("无", null, "/", null)]
    [InlineData("#N/A", null, " \u200B", null)]
    [InlineData("=1+1\u0001", "=1+1", "Fair 2020", "Fair 2020")]
    public void What_was_typed_in_is_kept_as_a_file_gives_it_back(string reason, string? keptReason, string channel, string? keptChannel)
    {
        using var store = new InMemoryStore();
        store.Upsert(Samples.OneOfEach);
        var engine = Engine(store);
        engine.Record(Samples.OneOfEach.Engagements[0] with { LostReason = reason, Channel = channel });
        engine.Waive(Samples.OneOfEach.Waivers[0] with { Reason = "业主同意\u0007", By = " - " });
        Assert.Equal((keptReason, keptChannel), store.Read().Engagements.Select(e => (e.LostReason, e.Channel)).Single());
        Assert.Equal(("业主同意", null), store.Read().Waivers.Select(w => (w.Reason, w.By)).Single());

        var revision = store.Revision;
        foreach (var kind in new[] { DataFileKind.Engagements, DataFileKind.Waivers })
        {
            using var file = new MemoryStream();
            engine.Export(kind, DataFileFormat.Xlsx, file);
            file.Position = 0;
            Assert.Equal(1, engine.Import(kind, file, "again", dryRun: false, cancel: TestContext.Current.CancellationToken).Stored?.Unchanged);
        }

        Assert.Equal(revision, store.Revision);
    }

    [Fact]
    public void What_a_file_of_few_columns_would_empty_is_foretold()
    {
        using var store = new InMemoryStore();
        store.Upsert(new MatchingData
        {
            Companies =
            [
                new Company { Id = "C1", NameZh = "甲", Employees = 5, Revenue = Money.FromWan(3), Source = Source.Parse("real: a") },
                new Company { Id = "C2", NameZh = "乙", Employees = 5, Source = Source.Parse("real: b") },
                new Company { Id = "C3", NameZh = "丙" },
            ],
            Plots = [new Plot { Id = "P1", Area = Area.FromMu(1), FarMax = 2 }],
        });
        var engine = Engine(store);

        Assert.Equal(
            [("营业收入 revenue_wan", 1), ("员工人数 employees", 1), ("来源 source", 2)],
            Foretold(DataFileKind.Companies, "id,name_zh,employees,patents\nC1,甲,6,\nC2,乙,,\nC3,丙,7,1\nC4,丁,8,\n"));
        Assert.Empty(Foretold(DataFileKind.Companies, "id,name_zh\nC3,丙三\n"));
        Assert.Equal([("容积率上限 far_max", 1)], Foretold(DataFileKind.Plots, "id,area_m2\nP1,700\n"));

        IEnumerable<(string Name, int Rows)> Foretold(DataFileKind kind, string text)
        {
            using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));
            var rows = engine.Import(kind, file, "few.csv", dryRun: true, cancel: TestContext.Current.CancellationToken).Report.Rows;
            return engine.Foresee(rows).Emptied.Select(emptied => ($"{emptied.Name.Zh} {emptied.Name.En}", emptied.Rows));
        }
    }

    [Fact]
    public void A_waiver_without_a_word_of_reason_is_refused()
    {
        using var store = new InMemoryStore();
        store.Upsert(Samples.OneOfEach);

        Assert.Throws<WaiverRefusedException>(() => Engine(store).Waive(Samples.OneOfEach.Waivers[0] with { Reason = "无" }));
    }

    [Fact]
    public void A_choice_about_columns_is_followed_by_inspection_and_import()
    {
        using var store = new InMemoryStore();
        var engine = Engine(store);
        using var file = new MemoryStream("企业编号,企业全称\nC1,甲\n"u8.ToArray());

        var proposal = engine.Inspect(DataFileKind.Companies, file, "c.csv", cancel: TestContext.Current.CancellationToken).Proposal;
        Assert.Empty(engine.Inspect(DataFileKind.Companies, file, "c.csv", proposal, cancel: TestContext.Current.CancellationToken).Report.Issues);
        Assert.Equal(0, store.Revision);
        engine.Import(DataFileKind.Companies, file, "c.csv", dryRun: false, cancel: TestContext.Current.CancellationToken, mapping: proposal);
        Assert.Equal("甲", Assert.Single(store.Read().Companies).NameZh);
    }

    private static DateOnly Today => new(2026, 11, 22);

    private MatchingEngine Engine(IMatchingStore store) => new(store, new ModelRegistry(_folder.File("models"), new FixedTime(Today)), new FixedTime(Today));
}
