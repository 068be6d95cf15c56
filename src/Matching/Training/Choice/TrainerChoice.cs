namespace Matching.Training;

/// <summary>Chooses a trainer by cross-validation inside a table.</summary>
/// <remarks>
/// Folds are later days where queries have days, and parts of the queries, dealt several times, where they have none. Candidates whose scores are
/// log-odds (<see cref="ILogOddsTrainer"/>) are compared by the likelihood of what came of the queries, the others by NDCG@10, against the one of them
/// that was taken too. Where the difference says little the earlier one is taken: the list begins with what is simplest or trusted most. The same table,
/// candidates and seed give the same choice, unless a limit of time cuts the list short.
/// </remarks>
/// <param name="families">The candidates in order of trust, simplest first.</param>
/// <param name="time">The clock, for the budget and the report.</param>
public sealed class TrainerChoice(IReadOnlyList<ITrainerFamily> families, TimeProvider time)
{
    /// <summary>What the choice may cost.</summary>
    public ChoiceBudget Budget { get; init; } = new();

    /// <summary>How many parts are validated on, at least 2.</summary>
    /// <value>5 by default.</value>
    public int Folds { get; init; } = 5;

    /// <summary>How often queries without days are dealt anew, at least 1.</summary>
    /// <value>2 by default.</value>
    public int Repeats { get; init; } = 2;

    /// <summary>Chooses.</summary>
    /// <param name="table">The rows to learn from; nothing else is looked at.</param>
    /// <param name="seed">Decides everything random.</param>
    /// <param name="progress">Told before every fold of every family.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="ArgumentException">There is no candidate, or the table is empty or inconsistent; the message names the row.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="Folds"/> or <see cref="Repeats"/> is out of range.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public ChosenTrainer Choose(RankingTable table, int seed, IProgress<ChoiceProgress>? progress = null, CancellationToken cancel = default)
    {
        if (families.Count == 0) throw new ArgumentException("There is no candidate to choose.", nameof(families));
        ArgumentOutOfRangeException.ThrowIfLessThan(Folds, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(Repeats, 1);
        TableCheck.Check(table);
        var folds = TrainingFolds.Of(table, Folds, Repeats, seed);
        var tried = new List<Tried>();
        var (fits, begun, open) = (0, time.GetTimestamp(), folds.Count > 0);
        for (var f = 0; f < families.Count; f++)
        {
            var family = families[f];
            var cost = family.Fits * folds.Count;
            open = open && fits + cost <= Budget.Fits && !(Budget.Time is { } most && time.GetElapsedTime(begun) >= most);
            if (!open)
            {
                tried.AddRange(family.Candidates.Select(Tried.Not));
                continue;
            }

            fits += cost;
            var number = f + 1;
            tried.AddRange(Try(family, table, folds, seed, fold => progress?.Report(new ChoiceProgress(family.Candidates[0].Name, number, families.Count, fold, folds.Count)), cancel));
        }

        var (chosen, results) = Judgement.Of(tried);
        return new ChosenTrainer(chosen, results, folds.Count, TrainingFolds.AreTimeOrdered(table));
    }

    private IEnumerable<Tried> Try(ITrainerFamily family, RankingTable table, IReadOnlyList<TrainingFold> folds, int seed, Action<int> tell, CancellationToken cancel)
    {
        var begun = time.GetTimestamp();
        var candidates = family.Candidates;
        var order = candidates.Select(_ => new List<IReadOnlyDictionary<int, double>>()).ToArray();
        var likelihood = candidates.Select(_ => new List<IReadOnlyDictionary<int, double>>()).ToArray();
        for (var i = 0; i < folds.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            tell(i + 1);
            var fold = folds[i];
            var models = family.Train(table.Where(row => Array.BinarySearch(fold.Learn, row) >= 0), unchecked(seed + fold.Repeat), cancel);
            var (queries, grades) = (Pick(table.Queries, fold.Validate), Pick(table.Grades, fold.Validate));
            for (var c = 0; c < models.Count; c++)
            {
                var scores = RowScores.Of(models[c], Pick(table.Rows, fold.Validate));
                order[c].Add(QueryNdcg.Of(queries, grades, scores));
                if (candidates[c] is ILogOddsTrainer) likelihood[c].Add(QueryLikelihood.Of(queries, grades, scores));
            }
        }

        var seconds = time.GetElapsedTime(begun).TotalSeconds;
        return candidates.Select((candidate, c) => new Tried(
            candidate,
            [.. order[c].Select(fold => fold.Values.Average())],
            ByQuery(order[c]),
            likelihood[c].Count > 0 ? ByQuery(likelihood[c]).Values.Sum() : null,
            family.Fits * folds.Count,
            seconds));
    }

    private static T[] Pick<T>(IReadOnlyList<T> all, int[] rows) => Array.ConvertAll(rows, row => all[row]);

    private static Dictionary<int, double> ByQuery(IEnumerable<IReadOnlyDictionary<int, double>> folds) =>
        folds.SelectMany(fold => fold).GroupBy(q => q.Key, q => q.Value).ToDictionary(q => q.Key, q => q.Average());
}
