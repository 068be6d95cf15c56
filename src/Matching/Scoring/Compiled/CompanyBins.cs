using System.Runtime.CompilerServices;
using Matching.Features;

namespace Matching.Scoring;

/// <summary>The features of every company alone as the bins of one forest, and the range of each run of them. Made once for a model and the measures.</summary>
internal sealed class CompanyBins
{
    private static readonly ConditionalWeakTable<CompiledForest, ConditionalWeakTable<CompanyMeasures, CompanyBins>> Made = [];

    private readonly sbyte[]?[] _bins;
    private readonly BinRange[] _ranges;

    private CompanyBins(CompiledForest forest, CompanyMeasures measures)
    {
        var columns = forest.Columns;
        var runs = (measures.Rows.Length + ForestScratch.MaxRows - 1) / ForestScratch.MaxRows;
        _bins = new sbyte[]?[columns.Length];
        _ranges = new BinRange[columns.Length * runs];
        Parallel.For(0, columns.Length, c =>
        {
            if (FeatureSchema.Current.Features[columns[c].Input.Feature] is not CompanyFeature) return;
            _bins[c] = new sbyte[measures.Rows.Length];
            measures[columns[c].Input.Feature].Convert<sbyte>(columns[c].Bin, _bins[c]);
            for (var run = 0; run < runs; run++)
            {
                var start = run * ForestScratch.MaxRows;
                _ranges[(run * columns.Length) + c] = BinRange.Of(_bins[c].AsSpan(start, Math.Min(ForestScratch.MaxRows, measures.Rows.Length - start)));
            }
        });
    }

    /// <summary>The bins of a company feature's column in the order of places; null for other columns.</summary>
    public sbyte[]? this[int column] => _bins[column];

    /// <summary>The bins of a forest.</summary>
    public static CompanyBins Of(CompiledForest forest, CompanyMeasures measures) =>
        Made.GetOrCreateValue(forest).GetValue(measures, made => new CompanyBins(forest, made));

    /// <summary>The ranges of all columns in one run of places; those of other columns mean nothing.</summary>
    public ReadOnlySpan<BinRange> Ranges(int run) => _ranges.AsSpan(run * _bins.Length, _bins.Length);
}
