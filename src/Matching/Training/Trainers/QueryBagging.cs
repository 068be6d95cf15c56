using Matching.Scoring;

namespace Matching.Training;

/// <summary>Trains the same trainer several times, each on some of the queries, and takes the mean: one model whose trees are scaled by 1/n.</summary>
/// <remarks>Queries are drawn, not rows: the rows of a query are no independent witnesses.</remarks>
/// <param name="Member">Who is trained.</param>
public sealed record QueryBagging(IStagedTrainer Member) : IStagedTrainer
{
    /// <summary>How often it is trained, at least 1.</summary>
    /// <value>8 by default.</value>
    public int Members { get; init; } = 8;

    /// <summary>Share of the queries that a member sees; above 0, at most 1, when members differ by their seeds alone.</summary>
    /// <value>0.7 by default.</value>
    public double QueryShare { get; init; } = 0.7;

    /// <inheritdoc/>
    public string Name => FormattableString.Invariant($"bag({Members} × {Member.Name}, queries={QueryShare})");

    /// <inheritdoc/>
    public int Trees => Member.Trees;

    /// <inheritdoc/>
    public IStagedTrainer WithTrees(int trees) => this with { Member = Member.WithTrees(trees) };

    /// <inheritdoc/>
    public AdditiveModel Train(RankingTable table, int seed, CancellationToken cancel = default) => TrainStages(table, [Trees], seed, cancel)[0];

    /// <inheritdoc/>
    public IReadOnlyList<AdditiveModel> TrainStages(RankingTable table, IReadOnlyList<int> stages, int seed, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Members, 1, nameof(Members));
        if (QueryShare is not (> 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(QueryShare), QueryShare, "A share of the queries lies above 0 and is at most 1.");
        TableCheck.Check(table);
        IReadOnlyList<AdditiveModel>[] byMember =
            [.. Enumerable.Range(0, Members).Select(member => Member.TrainStages(Drawn(table, seed, member), stages, SeedOf(seed, member), cancel))];
        return [.. stages.Select((_, stage) => ModelSum.Of([.. byMember.Select(models => (models[stage], 1.0 / Members))]))];
    }

    private RankingTable Drawn(RankingTable table, int seed, int member)
    {
        if (QueryShare >= 1) return table;
        var queries = table.Queries.Distinct().ToArray();
        new Random(SeedOf(seed, member)).Shuffle(queries);
        var taken = queries.Take(Math.Max(1, (int)Math.Round(queries.Length * QueryShare))).ToHashSet();
        return table.Where(row => taken.Contains(table.Queries[row]));
    }

    private static int SeedOf(int seed, int member) => unchecked((seed * 7919) + member) & int.MaxValue;
}
