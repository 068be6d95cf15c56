using CsCheck;
using Matching.Catalog;
using Matching.Domain;

namespace Matching.Tests.Catalog;

/// <summary>A packed table keeps no row and gives all of them back.</summary>
public class PackedTableTest : CompanyTableContract
{
    [Fact]
    public void Rows_that_come_in_many_parts_are_all_there()
    {
        Company[] companies = [.. Enumerable.Range(0, (CompanyPacker.PartSize * 2) + 5).Select(i => new Company { Id = $"c{i * 7919 % 100_003}", Employees = i })];
        var table = Make(companies);
        Assert.Equal(companies.OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => c.Employees), table.ReadAll().Select(e => e.Company.Employees));
    }

    [Fact]
    public void Neighbors_read_together_are_the_rows_read_alone()
    {
        Company[] companies = [.. Enumerable.Range(0, 700).Select(i => new Company { Id = $"c{i * 7919 % 100_003}", NameZh = new string('名', i % 50), Employees = i })];
        var table = Make(companies);
        var read = new List<CompanyEntry>();
        table.ReadFigures(3, table.Count, read.Add);
        Assert.Equal(Enumerable.Range(3, table.Count - 3), read.Select(e => e.Index));
        Assert.Equal(table.ReadAll().Skip(3).Select(e => e.Company.Employees), read.Select(e => e.Company.Employees));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.ReadFigures(0, table.Count + 1, read.Add));
    }

    [Fact]
    public void A_row_longer_than_a_chunk_is_kept_whole()
    {
        Company[] companies = [new() { Id = "a" }, new() { Id = "b", BusinessScope = new string('长', 1_500_000) }, new() { Id = "c", Employees = 3 }];
        var table = Make(companies);
        for (var row = 0; row < companies.Length; row++) RowEquality.AssertEqual(companies[row], table[row].Company);
    }

    [Fact]
    public void Half_a_surrogate_pair_and_the_order_of_utf16_survive()
    {
        string[] ids = ["\uD800", "\uFFFD", "\U00020BB7", "\uE000", "\u0080", "\u007F"];
        var table = Make([.. ids.Select(id => new Company { Id = id, NameEn = id + "\0" })]);
        Assert.Equal(ids.Order(StringComparer.Ordinal), table.Select(e => e.Company.Id));
        Assert.All(ids, id => Assert.Equal(id + "\0", table[table.IndexOf(id)].Company.NameEn));
    }

    protected override CompanyTable Make(Company[] companies) => CompanyTable.Pack(companies);
}
