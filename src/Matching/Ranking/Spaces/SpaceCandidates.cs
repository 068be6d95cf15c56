using System.Numerics;
using Matching.Catalog;
using Matching.Models;
using Matching.Scoring;

namespace Matching.Ranking;

/// <summary>Spaces for one company and what it needs: the gates of all of them come first, then scores for those that a list may show.</summary>
internal sealed class SpaceCandidates : ICandidates, IDisposable
{
    /// <summary>The most places of one block.</summary>
    public const int MostBlock = ForestScratch.MaxRows;

    private const int LeastBlock = 1_024, BlocksPerCore = 2;

    private readonly SpaceTable _table;
    private readonly SpaceView _spaces;
    private readonly SpaceGates _gates;
    private readonly ISpaceScores _scores;
    private readonly int _mostFailures;

    /// <summary>Takes a query.</summary>
    /// <param name="table">The spaces.</param>
    /// <param name="query">The company, its need and the day, with any offering.</param>
    /// <param name="scorer">The method.</param>
    /// <param name="top">How many places are wanted; spaces that cannot be among them are left without a score.</param>
    public SpaceCandidates(SpaceTable table, in Pair query, IColumnScorer scorer, int top = int.MaxValue)
    {
        _table = table;
        _spaces = new SpaceView(table.Columns, query);
        var scan = table.On(query.AsOf);
        SpaceGates? gates = null;
        ISpaceScores? scores = null;
        Parallel.Invoke(() => scores = Scores(scan, scorer), () => gates = new SpaceGates(_spaces, scan));
        (_gates, _scores) = (gates!, scores!);
        _mostFailures = _gates.MostFailures(top);
        var blocks = Environment.ProcessorCount * BlocksPerCore;
        BlockSize = Math.Clamp((Count + blocks - 1) / blocks, LeastBlock, MostBlock);
    }

    /// <inheritdoc/>
    public int Count => _spaces.Count;

    /// <inheritdoc/>
    public int BlockSize { get; }

    /// <inheritdoc/>
    public int KeyOrder(int place) => _table.KeyOrder(place);

    /// <summary>The pair at a place.</summary>
    public Pair PairAt(int place) => _spaces.PairAt(place);

    /// <inheritdoc/>
    public void Evaluate(int start, Span<double> scores, Span<uint> failed) => Evaluate(start, scores, failed, int.MaxValue);

    /// <inheritdoc/>
    public void Evaluate(int start, Span<double> scores, Span<uint> failed, int mostFailures)
    {
        _gates.Failed.Slice(start, failed.Length).CopyTo(failed);
        var plots = Math.Clamp(_spaces.Plots.Count - start, 0, scores.Length);
        var most = Math.Min(mostFailures, _mostFailures);
        Score(start, scores[..plots], failed[..plots], most);
        Score(start + plots, scores[plots..], failed[plots..], most);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        (_scores as IDisposable)?.Dispose();
        _gates.Dispose();
        _spaces.Dispose();
    }

    private ISpaceScores Scores(SpaceScan scan, IColumnScorer scorer)
    {
        var lookups = new SpaceLookups(scan, _spaces);
        return scorer is ModelScorer { Model: { Forest: { } forest, Linear: null } }
            ? new SpaceForestScores(scan.Measures, lookups, forest)
            : new SpaceColumnScores(lookups, scorer);
    }

    private void Score(int start, Span<double> scores, ReadOnlySpan<uint> failed, int mostFailures)
    {
        var any = false;
        foreach (var gates in failed) any |= BitOperations.PopCount(gates) <= mostFailures;
        if (any) _scores.Score(start, scores);
        for (var i = 0; i < scores.Length; i++)
        {
            if (BitOperations.PopCount(failed[i]) > mostFailures) scores[i] = double.NaN;
        }
    }
}
