namespace Matching.Ranking;

/// <summary>
/// Finds the best candidates of one query without putting all of them in order: every core evaluates blocks and keeps the best it saw, and these are
/// merged. The order is that of <see cref="RankedCandidate.BestFirst"/>, the same whatever the number of threads.
/// </summary>
public static class TopRanker
{
    /// <summary>Ranks.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="top">How many places to return at most; 0 only counts.</param>
    /// <param name="progress">Told how many places are done, rising up to <see cref="ICandidates.Count"/>.</param>
    /// <param name="cancel">Gives up before the next block.</param>
    /// <param name="threads">How many threads at most; 0 for all cores.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> or <paramref name="threads"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static TopRanking Rank(ICandidates candidates, int top, IProgress<long>? progress = null, CancellationToken cancel = default, int threads = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(top);
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        int count = candidates.Count, size = candidates.BlockSize, blocks = (count + size - 1) / size, room = Math.Min(top, count);
        var workers = Math.Min(threads == 0 ? Environment.ProcessorCount : threads, blocks);
        using var total = new TopTally(candidates, room);
        var merging = new Lock();
        long done = 0;
        var next = -1;

        if (workers <= 1) Work(total);
        else
        {
            Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, _ =>
            {
                using var own = new TopTally(candidates, room);
                Work(own);
                lock (merging) total.Merge(own);
            });
        }

        cancel.ThrowIfCancellationRequested();
        return total.ToRanking();

        // Blocks are handed out one by one: they cost unequally, and a core may be taken away at any time.
        void Work(TopTally tally)
        {
            int block;
            while (!cancel.IsCancellationRequested && (block = Interlocked.Increment(ref next)) < blocks)
            {
                var start = block * size;
                var length = Math.Min(size, count - start);
                tally.Add(start, length);
                if (progress is null) continue;
                lock (merging) progress.Report(done += length);
            }
        }
    }
}
