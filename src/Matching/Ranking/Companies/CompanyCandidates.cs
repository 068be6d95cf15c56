using System.Buffers;
using Matching.Catalog;
using Matching.Domain;
using Matching.Features;
using Matching.Gates;
using Matching.Models;
using Matching.Scoring;

namespace Matching.Ranking;

/// <summary>
/// All companies of a catalog for one offering. Most of them have asked for nothing and are known by their columns alone; the few that have, or that
/// somebody introduces, are looked at pair by pair.
/// </summary>
internal sealed class CompanyCandidates : ICandidates, IDisposable
{
    /// <summary>Places of one run: a block of the forest.</summary>
    public const int RunLength = ForestScratch.MaxRows;

    private readonly CompanyScan _scan;
    private readonly Offering _offering;
    private readonly IColumnScorer _scorer;
    private readonly CompanyAdmission _admission;
    private readonly CompanyGates _gates;
    private readonly ICompanyScores _scores;
    private readonly int _reservedFor;

    /// <summary>Takes a query.</summary>
    public CompanyCandidates(CatalogSnapshot catalog, Offering offering, CompanyFilter filter, DateOnly asOf, IColumnScorer scorer)
    {
        (_offering, _scorer) = (offering, scorer);
        _scan = CompanyScan.Of(catalog, asOf);
        _admission = new CompanyAdmission(_scan, filter);
        _gates = new CompanyGates(_scan, offering);
        var lookups = new CompanyLookups(_scan, offering);
        _scores = scorer is ModelScorer model ? Of(model.Model, lookups) : new ColumnScores(_scan, lookups, scorer);
        _reservedFor = offering.Plot?.ReservedFor is { } id ? Array.IndexOf(_scan.Measures.Rows, catalog.Table.IndexOf(id)) : -1;
    }

    /// <inheritdoc/>
    public int Count => _scan.Measures.Rows.Length;

    /// <inheritdoc/>
    public int BlockSize => RunLength;

    /// <inheritdoc/>
    public int KeyOrder(int place) => _scan.Measures.Rows[place];

    /// <summary>The companies on the day.</summary>
    public CompanyScan Scan => _scan;

    /// <summary>The pair at a place.</summary>
    public Pair PairAt(int place) => _scan.PairAt(place, _offering);

    /// <inheritdoc/>
    public void Evaluate(int start, Span<double> scores, Span<uint> failed)
    {
        var any = false;
        for (var i = 0; i < failed.Length; i++)
        {
            var admitted = _admission.Admits(start + i);
            any |= admitted;
            failed[i] = admitted ? _gates.At(start + i) : ICandidates.NoCandidate;
        }

        if (!any) return;
        _scores.Score(start, scores);
        var (first, count) = _scan.Single(start, scores.Length).GetOffsetAndLength(int.MaxValue);
        if (count > 0) Singles(first, count, start, scores, failed);
        if (_reservedFor >= start && _reservedFor < start + scores.Length) failed[_reservedFor - start] = Refused(_reservedFor, failed[_reservedFor - start]);
    }

    /// <inheritdoc/>
    public void Dispose() => (_scores as IDisposable)?.Dispose();

    private ICompanyScores Of(CompiledModel model, CompanyLookups lookups)
    {
        var linear = model.Linear is null ? null : new LinearScores(_scan, lookups, model.Linear);
        if (model.Forest is null) return linear!;
        var forest = new ForestScores(_scan, lookups, model.Forest);
        return linear is null ? forest : new BlendedScores(forest, linear);
    }

    // The one gate that knows a company by name.
    private uint Refused(int place, uint before) => before == ICandidates.NoCandidate ? before : GateSet.Failed(PairAt(place));

    private void Singles(int first, int count, int start, Span<double> scores, Span<uint> failed)
    {
        var pairs = ArrayPool<Pair>.Shared.Rent(count);
        var values = ArrayPool<float>.Shared.Rent(count * FeatureSchema.Current.Count);
        var results = ArrayPool<double>.Shared.Rent(count);
        for (var i = 0; i < count; i++) pairs[i] = _scan.SinglePair(first + i, _offering);
        FeatureSchema.Current.Extract(pairs.AsSpan(0, count), values.AsSpan(0, count * FeatureSchema.Current.Count));
        _scorer.Score(values.AsSpan(0, count * FeatureSchema.Current.Count), count, results.AsSpan(0, count));
        for (var i = 0; i < count; i++)
        {
            var at = _scan.SinglePlace(first + i) - start;
            scores[at] = results[i];
            if (failed[at] != ICandidates.NoCandidate) failed[at] = GateSet.Failed(pairs[i]);
        }

        ArrayPool<Pair>.Shared.Return(pairs, clearArray: true);
        ArrayPool<float>.Shared.Return(values);
        ArrayPool<double>.Shared.Return(results);
    }
}
