using Matching.Scoring;

namespace Matching.Training;

/// <summary>Trains several trainers and adds what they say, each measured by how far it tells the rows of a query apart: still one model.</summary>
/// <param name="Members">The trainers and how much each counts; what counts is positive.</param>
public sealed record Blend(IReadOnlyList<(IRankingTrainer Trainer, double Weight)> Members) : IRankingTrainer
{
    /// <inheritdoc/>
    public string Name => FormattableString.Invariant($"blend({string.Join(" + ", Members.Select(m => FormattableString.Invariant($"{m.Weight:0.##} {m.Trainer.Name}")))})");

    /// <inheritdoc/>
    public AdditiveModel Train(RankingTable table, int seed, CancellationToken cancel = default)
    {
        TableCheck.Check(table);
        return Of(table, [.. Members.Select(m => (m.Trainer.Train(table, seed, cancel), m.Weight))]);
    }

    /// <summary>Adds models that were trained on a table.</summary>
    internal static AdditiveModel Of(RankingTable table, IReadOnlyList<(AdditiveModel Model, double Weight)> members)
    {
        if (members.Count == 0) throw new ArgumentException("A blend needs members.", nameof(members));
        return ModelSum.Of([.. members.Select(m => m.Weight > 0 ? (m.Model, m.Weight / Spread(table, m.Model)) : throw new ArgumentException($"A member of a blend counts {m.Weight}; it must be positive.", nameof(members)))]);
    }

    /// <summary>Standard deviation of the scores around the mean of their query; 1 when nobody is told apart.</summary>
    internal static double Spread(RankingTable table, AdditiveModel model)
    {
        var scores = RowScores.Of(model, table.Rows);
        var means = scores.Select((score, row) => (Score: score, Query: table.Queries[row])).GroupBy(r => r.Query).ToDictionary(g => g.Key, g => g.Average(r => r.Score));
        var variance = scores.Select((score, row) => score - means[table.Queries[row]]).Average(difference => difference * difference);
        return variance > 0 ? Math.Sqrt(variance) : 1;
    }
}
