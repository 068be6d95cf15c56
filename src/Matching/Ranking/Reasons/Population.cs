using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Matching.Catalog;
using Matching.Domain;
using Matching.Features;

namespace Matching.Ranking;

/// <summary>Those whom a value is compared with: companies or spaces of the catalog. Of many, evenly spaced ones stand for all. Safe for concurrent callers.</summary>
internal sealed class Population
{
    /// <summary>Fewest known values that tell anything.</summary>
    public const int Least = 20;

    /// <summary>The most members that are measured: a share is then off by two in a hundred at most, 19 times in 20.</summary>
    public const int Most = 2_048;

    private static readonly ConditionalWeakTable<CatalogSnapshot, ByDay<Population[]>> Companies = [], Spaces = [];

    private readonly Func<Feature, IEnumerable<float>> _measure;
    private readonly ConcurrentDictionary<Feature, float[]> _sorted = [];

    private Population(Func<Feature, IEnumerable<float>> measure) => _measure = measure;

    /// <summary>The companies of the same kind of data, as of the day.</summary>
    public static Population OfCompanies(in Pair pair)
    {
        var catalog = pair.Catalog;
        var kinds = Companies.GetOrCreateValue(catalog).Of(pair.AsOf, day => [.. Enum.GetValues<DataKind>().Select(kind => Of(catalog, kind, day))]);
        return kinds[(int)pair.Company.Company.Source.Kind];
    }

    /// <summary>The plots, or the buildings, as of the day.</summary>
    public static Population OfSpaces(in Pair pair)
    {
        var asked = pair;
        var kinds = Spaces.GetOrCreateValue(pair.Catalog).Of(pair.AsOf, _ => [.. Enum.GetValues<OfferingKind>().Select(kind => Of(asked, kind))]);
        return kinds[(int)pair.Offering.Id.Kind];
    }

    /// <summary>How a value compares; null when it is missing, or too few others are known.</summary>
    public Standing? Of(Feature feature, float value)
    {
        if (float.IsNaN(value)) return null;
        var known = _sorted.GetOrAdd(feature, asked => [.. _measure(asked).Where(other => !float.IsNaN(other)).Order()]);
        if (known.Length < Least) return null;
        double below = known.Count(other => other < value), above = known.Count(other => other > value);
        return new Standing(below / known.Length, above / known.Length);
    }

    private static Population Of(CatalogSnapshot catalog, DataKind kind, DateOnly day)
    {
        var table = catalog.Table;
        var members = new Lazy<CompanyEntry[]>(() =>
        {
            var kinds = table.DataKinds;
            var rows = new List<int>();
            for (var row = 0; row < kinds.Length; row++)
            {
                if (kinds[row] == (byte)kind) rows.Add(row);
            }

            return [.. Spaced(rows).Select(table.Read)];
        });
        return new Population(feature => members.Value.Select(company => ((CompanyFeature)feature).Value(company, day, catalog.Rules)));
    }

    private static Population Of(Pair asked, OfferingKind kind)
    {
        var members = new Lazy<Pair[]>(() =>
            [.. Spaced([.. asked.Catalog.Offerings.Where(o => o.Id.Kind == kind)]).Select(o => new Pair(asked.Company, o, asked.Need, asked.AsOf, asked.Catalog))]);
        return new Population(feature => members.Value.Select(pair => feature.Value(pair)));
    }

    private static IEnumerable<T> Spaced<T>(List<T> all) => all.Count <= Most ? all : Enumerable.Range(0, Most).Select(i => all[(int)((long)i * all.Count / Most)]);
}
