using CsCheck;
using Matching.Catalog;
using Matching.Domain;
using Matching.Features;
using Matching.Rules;

namespace Matching.Tests.Features;

public class CompanyMeasuresTest
{
    private static readonly Gen<(MatchingData Data, DateOnly Day, bool Packed)> Worlds =
        Gen.Select(Gen.Int.Select(seed => new RandomWorld(new Random(seed)).Build(60, 0)), RandomWorld.Day, Gen.Bool);

    [Fact]
    public void Every_column_holds_the_same_bits_as_the_feature_of_every_company() => Worlds.Sample(world =>
    {
        var catalog = CatalogSnapshot.Build(world.Data, 1);
        var measures = CompanyMeasures.Of(Table(world), RuleBook.Default, world.Day);
        var features = FeatureSchema.Current.Features;
        for (var i = 0; i < features.Count; i++)
        {
            if (features[i] is not CompanyFeature feature) continue;
            for (var place = 0; place < measures.Rows.Length; place++)
            {
                var pair = catalog.Pair(catalog.Companies[measures.Rows[place]], catalog.Offerings[0], world.Day);
                Assert.Equal(BitConverter.SingleToInt32Bits(feature.Value(pair)), BitConverter.SingleToInt32Bits(measures[i][place]));
            }
        }
    });

    [Fact]
    public void The_same_table_measures_otherwise_by_other_rules()
    {
        var stricter = Rules.RuleFiles.With("leading-enterprise.yaml", Rules.RuleFiles.Changed("leading-enterprise.yaml", "tags: [FortuneGlobal500, ", "tags: ["));
        var table = CompanyTable.Of([TestWorld.ACompany() with { Tags = ["FortuneGlobal500"], Revenue = null }]);
        var tier = FeatureSchema.Current.IndexOf("leaderTier");

        Assert.Equal(5, CompanyMeasures.Of(table, RuleBook.Default, TestWorld.Today)[tier][0]);
        Assert.Equal(0, CompanyMeasures.Of(table, stricter, TestWorld.Today)[tier][0]);
        Assert.Same(CompanyMeasures.Of(table, stricter, TestWorld.Today), CompanyMeasures.Of(table, stricter, TestWorld.Today));
    }

    [Fact]
    public void Every_company_has_one_place_and_its_own_codes() => Worlds.Sample(world =>
    {
        var table = Table(world);
        var measures = CompanyMeasures.Of(table, RuleBook.Default, world.Day);
        Assert.Equal(Enumerable.Range(0, table.Count), measures.Rows.Order());
        for (var place = 0; place < table.Count; place++)
        {
            Assert.Equal(table.Fits.Codes[measures.Rows[place]], measures.FitCodes[place]);
            Assert.Equal(table.Activities.Codes[measures.Rows[place]], measures.ActivityCodes[place]);
        }
    });

    [Fact]
    public void Facts_that_became_known_later_do_not_count() => Worlds.Sample(world =>
    {
        var table = Table(world);
        var measures = CompanyMeasures.Of(table, RuleBook.Default, world.Day);
        for (var place = 0; place < table.Count; place++)
        {
            var company = table.Read(measures.Rows[place]);
            var known = company.FactsKnownOn(world.Day);
            Assert.Equal(known, measures.FactsKnown[place]);
            Assert.Equal(known ? CompanyFacts.CountKnown(company.Company) : 0, measures.KnownFacts[place]);
        }
    });

    [Fact]
    public void Companies_of_many_runs_are_each_measured_once()
    {
        // More than one run of rows, the last one short.
        var table = CompanyTable.Pack(Enumerable.Range(0, 20_000).Select(i => new Company { Id = $"c{i:00000}", Employees = i % 5 == 0 ? null : i, HqCity = i % 3 == 0 ? "杭州市" : "上海市" }));
        var measures = CompanyMeasures.Of(table, RuleBook.Default, RandomWorld.Start);
        Assert.Equal(Enumerable.Range(0, table.Count), measures.Rows.Order());
        foreach (var name in new[] { "logEmployees", "hqDistance", "leaderTier" })
        {
            var place = FeatureSchema.Current.IndexOf(name);
            var feature = (CompanyFeature)FeatureSchema.Current.Features[place];
            Assert.Equal(measures.Rows.Select(row => feature.Value(table.Read(row), RandomWorld.Start, RuleBook.Default)), Enumerable.Range(0, table.Count).Select(i => measures[place][i]));
        }
    }

    [Fact]
    public void An_empty_table_has_no_places() => Assert.Empty(CompanyMeasures.Of(CompanyTable.Of([]), RuleBook.Default, RandomWorld.Start).Rows);

    // Rows in memory are the companies as given; packed ones are made anew from their bytes.
    private static CompanyTable Table((MatchingData Data, DateOnly Day, bool Packed) world) =>
        world.Packed ? CompanyTable.Pack(world.Data.Companies) : CompanyTable.Of(world.Data.Companies);
}
