using CsCheck;
using Matching.Catalog;
using Matching.Domain;
using Matching.Tests.Storage;

namespace Matching.Tests.Catalog;

/// <summary>What every table promises, however it came about: its columns are what the plain rules say of each row.</summary>
public abstract class CompanyTableContract
{
    private static readonly Gen<Company[]> Companies =
        Gen.Select(RowGen.Company, Gen.Int[0, 5], (c, n) => n == 0 ? c with { Tags = ["RESIDENT", "Unicorn"] } : n == 1 ? TestWorld.ACompany(c.Id) : c)
            .Array[0, 40].Select(cs => cs.DistinctBy(c => c.Id).ToArray());

    [Fact]
    public void Coded_columns_say_of_each_row_what_the_rules_say() => Each((table, row, company) =>
    {
        var slow = CompanyEntry.OutsideCatalog(company);
        AssertSameFit(slow.Fit, table.Fits[row]);
        Assert.Equal(slow.InferredActivities, table.Activities[row]);
        Assert.Equal(company.IndustryCode, table.Industries[row].Code);
        Assert.Equal(company.IndustryVersion, table.Industries[row].Version);
        Assert.Equal(IndustryEditions.To2017(company.IndustryCode, company.IndustryVersion), table.Industries[row].Code2017);
        Assert.Equal(company.HqCity, table.Cities[row]);
        Assert.Equal(company.Tags, table.Tags[row]);
        Assert.Equal(company.RiskFlags, table.RiskFlags[row]);
    });

    [Fact]
    public void Plain_columns_say_of_each_row_what_it_says() => Each((table, row, company) =>
    {
        Assert.Equal((byte)company.Source.Kind, table.DataKinds[row]);
        Assert.Equal(company.AsOf?.DayNumber ?? 0, table.KnownFrom[row]);
        Assert.Equal(BitConverter.DoubleToInt64Bits((double?)company.Revenue?.Wan ?? double.NaN), BitConverter.DoubleToInt64Bits(table.RevenueWan[row]));
        Assert.Equal(CompanyFacts.CountKnown(company), table.KnownFacts[row]);
        Assert.Equal(company.Tags.Contains("Resident", StringComparer.OrdinalIgnoreCase), table.TaggedResident[row]);
    });

    [Fact]
    public void Entries_are_what_they_would_be_outside() => Each((table, row, company) =>
    {
        var slow = CompanyEntry.OutsideCatalog(company);
        foreach (var entry in new[] { table[row], table.Read(row) })
        {
            Assert.Equal(row, entry.Index);
            RowEquality.AssertEqual(company, entry.Company);
            AssertSameFit(slow.Fit, entry.Fit);
            Assert.Equal(slow.HqDistanceKm, entry.HqDistanceKm);
            Assert.Equal(slow.InferredActivities, entry.InferredActivities);
            Assert.Equal(slow.FactsKnownOn(TestWorld.Today), entry.FactsKnownOn(TestWorld.Today));
        }
    });

    [Fact]
    public void Rows_stand_in_the_ordinal_order_of_their_keys_and_are_found_by_them() => Gen.Select(Companies, RowGen.Key).Sample(
        (companies, other) =>
        {
            var table = Make(companies);
            string[] ids = [.. companies.Select(c => c.Id).Order(StringComparer.Ordinal)];
            Assert.Equal(ids, Enumerable.Range(0, table.Count).Select(table.IdAt));
            Assert.Equal(ids, table.ReadAll().Select(e => e.Company.Id));
            Assert.Equal(Array.IndexOf(ids, other), table.IndexOf(other));
            for (var row = 0; row < ids.Length; row++) Assert.Equal(row, table.IndexOf(ids[row]));
        },
        iter: 60);

    [Fact]
    public void A_distinct_value_stands_once_in_a_coded_column() => Companies.Sample(
        companies =>
        {
            var table = Make(companies);
            Assert.Equal(companies.Select(c => c.HqCity).Distinct().Count(), table.Cities.Values.Count);
            Assert.Equal(companies.Select(c => string.Join('\0', c.Tags.Prepend($"{c.Tags.Count}"))).Distinct().Count(), table.Tags.Values.Count);
            Assert.Equal(table.Fits.Values.Count, Enumerable.Range(0, table.Count).Select(row => table.Fits.Codes[row]).Distinct().Count());
        },
        iter: 60);

    [Fact]
    public void A_row_touched_twice_or_by_many_at_once_is_one_entry()
    {
        var table = Make([TestWorld.ACompany("a"), TestWorld.ACompany("b")]);
        var made = new CompanyEntry[64];
        Parallel.For(0, made.Length, i => made[i] = table[1]);
        Assert.All(made, entry => Assert.Same(table[1], entry));
        Assert.Same(table[0], table.First());
        Assert.NotSame(table.Read(0), table.Read(0));
    }

    [Fact]
    public void No_row_stands_outside_the_table()
    {
        var table = Make([TestWorld.ACompany("a")]);
        Assert.Throws<ArgumentOutOfRangeException>(() => table[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => table[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Read(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.IdAt(-1));
        Assert.Empty(Make([]));
    }

    [Fact]
    public void Two_rows_with_one_key_are_refused() =>
        Assert.Contains("'a'", Assert.Throws<ArgumentException>(() => Make([TestWorld.ACompany("a"), TestWorld.ACompany("b"), TestWorld.ACompany("a")])).Message);

    protected abstract CompanyTable Make(Company[] companies);

    private static void AssertSameFit(CenterFit expected, CenterFit actual)
    {
        Assert.Equal((expected.Max, expected.Primary, expected.Affinity), (actual.Max, actual.Primary, actual.Affinity));
        foreach (var center in CenterIds.All)
        {
            Assert.Equal(Bits(expected[center]), Bits(actual[center]));
            Assert.Equal(Bits(expected.CodeScore(center)), Bits(actual.CodeScore(center)));
            Assert.Equal(Bits(expected.KeywordScore(center)), Bits(actual.KeywordScore(center)));
        }
    }

    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);

    private void Each(Action<CompanyTable, int, Company> check) => Companies.Sample(
        companies =>
        {
            var table = Make(companies);
            Company[] ordered = [.. companies.OrderBy(c => c.Id, StringComparer.Ordinal)];
            Assert.Equal(ordered.Length, table.Count);
            for (var row = 0; row < ordered.Length; row++) check(table, row, ordered[row]);
        },
        iter: 60);
}
