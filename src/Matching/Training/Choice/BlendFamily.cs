using Matching.Scoring;

namespace Matching.Training;

/// <summary>All blends of two trainers after several numbers of trees, from one fit of each.</summary>
/// <param name="First">One trainer.</param>
/// <param name="Second">The other.</param>
/// <param name="Shares">How much the first one counts, 0–1, in the order of trust; 1 is the first alone, 0 the second alone.</param>
public sealed record BlendFamily(StagedFamily First, StagedFamily Second, IReadOnlyList<double> Shares) : ITrainerFamily
{
    /// <inheritdoc/>
    public IReadOnlyList<IRankingTrainer> Candidates => [.. Mixes.Select(mix => mix switch
    {
        (var first, null, _) => First.Candidates[first!.Value],
        (null, var second, _) => Second.Candidates[second.Value],
        var (first, second, share) => new Blend([(First.Candidates[first.Value], share), (Second.Candidates[second.Value], 1 - share)]),
    })];

    /// <inheritdoc/>
    public int Fits => First.Fits + Second.Fits;

    // Places of the stages that are blended; null for a trainer that is left out.
    private IEnumerable<(int? First, int? Second, double Share)> Mixes => Shares.SelectMany(share => share switch
    {
        1 => First.Stages.Select((_, i) => ((int?)i, (int?)null, share)),
        0 => Second.Stages.Select((_, i) => ((int?)null, (int?)i, share)),
        > 0 and < 1 => First.Stages.SelectMany((_, i) => Second.Stages.Select((_, j) => ((int?)i, (int?)j, share))),
        _ => throw new InvalidOperationException($"A share of a blend is {share}; it lies between 0 and 1."),
    });

    /// <inheritdoc/>
    public IReadOnlyList<AdditiveModel> Train(RankingTable table, int seed, CancellationToken cancel)
    {
        var (first, second) = (First.Train(table, seed, cancel), Second.Train(table, seed, cancel));
        var (ofFirst, ofSecond) = (first.Select(m => Blend.Spread(table, m)).ToArray(), second.Select(m => Blend.Spread(table, m)).ToArray());
        return [.. Mixes.Select(mix => mix switch
        {
            (var i, null, _) => first[i!.Value],
            (null, var j, _) => second[j.Value],
            var (i, j, share) => ModelSum.Of([(first[i.Value], share / ofFirst[i.Value]), (second[j.Value], (1 - share) / ofSecond[j.Value])]),
        })];
    }
}
