using System.Runtime.CompilerServices;
using Matching.Catalog;
using Matching.Rules;

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
    // Values of a million companies never stand in memory at once: those of a run become codes before the next one begins.
    private const int RunLength = 1 << 14;

    private static readonly ConditionalWeakTable<CompanyTable, ConditionalWeakTable<RuleBook, ByDay<CompanyMeasures>>> Made = [];

    private readonly CompanyMeasure?[] _measures;

    private CompanyMeasures(CompanyTable table, RuleBook rules, DateOnly day)
    {
        var run = new MeasureRun(table, rules, day, Math.Min(RunLength, table.Count));
        var builders = run.Features.Select(_ => new MeasureBuilder(table.Count)).ToArray();
        var keys = new uint[table.Count];
        for (var start = 0; start < table.Count; start += RunLength)
        {
            var end = Math.Min(start + RunLength, table.Count);
            run.Measure(start, end);
            run.OrderKeys(keys.AsSpan(start, end - start));
            Parallel.For(0, builders.Length, i => builders[i].Add(run.Values(i)));
        }

        Rows = RadixOrder.Of(keys);
        _measures = new CompanyMeasure?[FeatureSchema.Current.Count];
        Parallel.For(0, builders.Length, () => (ushort[]?)null, (i, _, spare) =>
        {
            _measures[run.Features[i]] = builders[i].Build(Rows, ref spare);
            return spare;
        }, _ => { });
        FitCodes = table.Fits.Codes.InOrder(Rows);
        ActivityCodes = table.Activities.Codes.InOrder(Rows);
        IndustryCodes = table.Industries.Codes.InOrder(Rows);
        TradeCodes = table.Trades.Codes.InOrder(Rows);
        KnownFacts = InOrder(table.KnownFacts);
        SizeBands = new byte[Rows.Length];
        FactsKnown = new bool[Rows.Length];
        for (var place = 0; place < Rows.Length; place++)
        {
            FactsKnown[place] = table.KnownFrom[Rows[place]] <= day.DayNumber;
            if (!FactsKnown[place]) KnownFacts[place] = 0;
            SizeBands[place] = (byte)SizeBand.Of(FactsKnown[place] ? table.RevenueWan[Rows[place]] : double.NaN);
        }
    }

    /// <summary>For each place the company's row in the table.</summary>
    public int[] Rows { get; }

    /// <summary>For each place the code of the company's fit (<see cref="CompanyTable.Fits"/>).</summary>
    public Codes FitCodes { get; }

    /// <summary>For each place the code of the company's activities (<see cref="CompanyTable.Activities"/>).</summary>
    public Codes ActivityCodes { get; }

    /// <summary>For each place the code of the company's industry (<see cref="CompanyTable.Industries"/>).</summary>
    public Codes IndustryCodes { get; }

    /// <summary>For each place the code of the company's trades (<see cref="CompanyTable.Trades"/>).</summary>
    public Codes TradeCodes { get; }

    /// <summary>For each place how large the company is, as far as is known on the day (<see cref="SizeBand"/>).</summary>
    public byte[] SizeBands { get; }

    /// <summary>For each place how many facts are known on the day, 0–7.</summary>
    public byte[] KnownFacts { get; }

    /// <summary>For each place whether the row's facts are known on the day at all.</summary>
    public bool[] FactsKnown { get; }

    /// <summary>A feature of all companies.</summary>
    /// <param name="feature">The place of a company feature in the schema.</param>
    /// <exception cref="ArgumentException">It is the place of another feature.</exception>
    public CompanyMeasure this[int feature] =>
        _measures[feature] ?? throw new ArgumentException($"'{FeatureSchema.Current.Features[feature].Name}' is no feature of the company alone.", nameof(feature));

    /// <summary>The measures of a table by some rules on a day; made once for all three.</summary>
    public static CompanyMeasures Of(CompanyTable table, RuleBook rules, DateOnly day) =>
        Made.GetOrCreateValue(table).GetOrCreateValue(rules).Of(day, asked => new CompanyMeasures(table, rules, asked));

    /// <summary>What belongs to rows, in the order of places.</summary>
    public T[] InOrder<T>(ReadOnlySpan<T> byRow) => Catalog.Rows.InOrder(byRow, Rows);
}
