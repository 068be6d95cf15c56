using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Matching.Catalog;

namespace Matching.Features;

/// <summary>
/// The features of every company alone, column by column, as of a day, with the codes of what pair features and gates look at beside them. The same bits
/// as <see cref="Feature.Value"/>.
/// </summary>
/// <remarks>
/// Companies stand in an order of their own: by primary center, by which features are missing, then by revenue. Neighbors are alike, so that a run of
/// them decides many splits of a tree in the same way. At 16,384 to a run that saves about a tenth of the splits of a trained model that are left when
/// those are gone which the space decides.
/// </remarks>
public sealed class CompanyMeasures
{
    private const int SizeBits = 17;

    private static readonly ConditionalWeakTable<CompanyTable, ByDay<CompanyMeasures>> Made = [];

    private readonly float[][] _columns;

    private CompanyMeasures(CompanyTable table, DateOnly day)
    {
        var features = FeatureSchema.Current.Features;
        _columns = new float[features.Count][];
        var ofCompany = Enumerable.Range(0, features.Count).Where(i => features[i] is CompanyFeature).ToArray();
        foreach (var i in ofCompany) _columns[i] = new float[table.Count];
        var ofKinds = ofCompany.ToLookup(i => !((CompanyFeature)features[i]).Kinds(table).IsEmpty);
        MeasureCompanies(table, day, [.. ofKinds[false]]);
        Parallel.ForEach(ofKinds[true], i => MeasureKinds(table, day, i));
        Rows = Order(table);
        Parallel.ForEach(ofCompany, i => _columns[i] = InOrder<float>(_columns[i]));
        FitCodes = InOrder(table.Fits.Codes);
        ActivityCodes = InOrder(table.Activities.Codes);
        KnownFacts = InOrder(table.KnownFacts);
        FactsKnown = new bool[Rows.Length];
        for (var place = 0; place < Rows.Length; place++)
        {
            FactsKnown[place] = table.KnownFrom[Rows[place]] <= day.DayNumber;
            if (!FactsKnown[place]) KnownFacts[place] = 0;
        }
    }

    /// <summary>For each place the company's row in the table.</summary>
    public int[] Rows { get; }

    /// <summary>For each place the code of the company's fit (<see cref="CompanyTable.Fits"/>).</summary>
    public int[] FitCodes { get; }

    /// <summary>For each place the code of the company's activities (<see cref="CompanyTable.Activities"/>).</summary>
    public int[] ActivityCodes { get; }

    /// <summary>For each place how many facts are known on the day, 0–7.</summary>
    public byte[] KnownFacts { get; }

    /// <summary>For each place whether the row's facts are known on the day at all.</summary>
    public bool[] FactsKnown { get; }

    /// <summary>A feature of all companies in the order of places; NaN where missing.</summary>
    /// <param name="feature">The place of a company feature in the schema.</param>
    public float[] this[int feature] => _columns[feature];

    /// <summary>The measures of a table on a day; made once for both.</summary>
    public static CompanyMeasures Of(CompanyTable table, DateOnly day) =>
        Made.GetOrCreateValue(table).Of(day, asked => new CompanyMeasures(table, asked));

    /// <summary>What belongs to rows, in the order of places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public T[] InOrder<T>(ReadOnlySpan<T> byRow)
    {
        var ordered = new T[Rows.Length];
        for (var place = 0; place < ordered.Length; place++) ordered[place] = byRow[Rows[place]];
        return ordered;
    }

    private void MeasureCompanies(CompanyTable table, DateOnly day, int[] features)
    {
        var measured = Array.ConvertAll(features, i => ((CompanyFeature)FeatureSchema.Current.Features[i], _columns[i]));
        Parallel.ForEach(Partitioner.Create(0, Math.Max(1, table.Count)), range => Measure(table, day, measured, range.Item1, Math.Min(range.Item2, table.Count)));
    }

    // The start waits for a million companies: the loops over them are optimized at once, not when the runtime has found out that it is worth it.
    private static void Measure(CompanyTable table, DateOnly day, (CompanyFeature Feature, float[] Column)[] measured, int from, int until) =>
        table.ReadFigures(from, until, [MethodImpl(MethodImplOptions.AggressiveOptimization)] (company) =>
        {
            foreach (var (feature, column) in measured) column[company.Index] = feature.Value(company, day);
        });

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MeasureKinds(CompanyTable table, DateOnly day, int place)
    {
        var (feature, column) = ((CompanyFeature)FeatureSchema.Current.Features[place], _columns[place]);
        var kinds = feature.Kinds(table);
        var knownFrom = table.KnownFrom;
        var values = new Dictionary<int, float>();
        for (var row = 0; row < column.Length; row++)
        {
            if (knownFrom[row] > day.DayNumber) column[row] = float.NaN;
            else if (values.TryGetValue(kinds[row], out var value)) column[row] = value;
            else values[kinds[row]] = column[row] = feature.Value(table.Read(row), day);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Order(CompanyTable table)
    {
        var measured = _columns.Where(c => c is not null).ToArray();
        var centers = table.Fits.Values.Select(fit => (ulong)((int?)fit.Primary + 1 ?? 0)).ToArray();
        var fits = table.Fits.Codes;
        var sizes = _columns[FeatureSchema.Current.IndexOf("logRevenue")];
        var keys = new ulong[table.Count];
        for (var row = 0; row < keys.Length; row++)
        {
            var key = centers[fits[row]];
            foreach (var column in measured) key = (key << 1) | (float.IsNaN(column[row]) ? 1u : 0u);

            // Bits of positive floats rise with the value; the upper ones, with nine of the fraction, tell sizes apart well enough.
            var size = sizes[row];
            keys[row] = (key << SizeBits) | (float.IsNaN(size) ? 0 : BitConverter.SingleToUInt32Bits(size) >> (31 - SizeBits));
        }

        return RadixOrder.Of(keys);
    }
}
