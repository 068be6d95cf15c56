using CsCheck;
using Matching.Catalog;
using Matching.Domain;
using Matching.Tests.Storage;

namespace Matching.Tests.Catalog;

/// <summary>A table that was written and opened again is the same table.</summary>
public sealed class CompanyTableFileTest : CompanyTableContract, IDisposable
{
    private readonly TempFolder _folder = new();
    private int _files;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_packed_table_and_a_held_one_make_the_same_file() => RowGen.Company.Array[0, 20].Sample(
        drawn =>
        {
            Company[] companies = [.. drawn.DistinctBy(c => c.Id).OrderBy(c => c.Id, StringComparer.Ordinal)];
            var (held, packed) = (NewPath(), NewPath());
            CompanyTableFile.Write(CompanyTable.Of(companies), held, "k");
            CompanyTableFile.Write(CompanyTable.Pack(companies), packed, "k");
            Assert.Equal(File.ReadAllBytes(held), File.ReadAllBytes(packed));
        },
        iter: 20);

    [Fact]
    public void The_table_of_other_rows_is_not_taken()
    {
        var path = NewPath();
        CompanyTableFile.Write(CompanyTable.Of([TestWorld.ACompany()]), path, "rows of Monday");
        Assert.Null(CompanyTableFile.Open(path, "rows of Tuesday"));
        Assert.Null(CompanyTableFile.Open(_folder.File("nowhere"), "rows of Monday"));
    }

    [Fact]
    public void A_snapshot_of_something_else_is_refused()
    {
        var path = NewPath();
        using (var file = new SnapshotWriter(path, "k"))
        {
            file.Add<long>("places", [0, 1]);
            file.Add<int>("fits.codes", [0, 0]);
            file.Add("fits.values", new byte[] { 9 });
            file.Commit();
        }

        Assert.Equal(path, Assert.Throws<SnapshotRefusedException>(() => CompanyTableFile.Open(path, "k")).Path);
    }

    [Fact]
    public void Entries_and_columns_outlive_the_file_and_its_name()
    {
        var table = Make([TestWorld.ACompany("a"), TestWorld.ACompany("b")]);
        var tags = table.Tags;
        foreach (var name in _folder.FileNames()) File.Delete(_folder.File(name));
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Assert.Equal("b", table[1].Company.Id);
        Assert.Empty(tags[0]);
    }

    protected override CompanyTable Make(Company[] companies)
    {
        var path = NewPath();
        CompanyTableFile.Write(CompanyTable.Pack(companies), path, "k");
        return CompanyTableFile.Open(path, "k")!;
    }

    private string NewPath() => _folder.File($"{_files++}.snapshot");
}
