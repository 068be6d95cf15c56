namespace Matching.Training;

/// <summary>The trainers that the district's own history may choose among, and those that can be asked for by name.</summary>
/// <remarks>
/// Linear combiners come first, and those first that stay nearest to the rules: outcomes have to speak for more. Trees need many rows and know no rules. Where
/// the evidence between two says little, the one that stands earlier is taken.
/// </remarks>
public static class KnownTrainers
{
    /// <summary>Lets cross-validation choose.</summary>
    public const string Automatic = "auto";

    /// <summary>Fewest graded rows for trees to be tried.</summary>
    public const int LeastRowsForTrees = 400;

    // From hardly a correction of the rules to what tastes as strong as the rules themselves ask for; less would not pay at any size of the simulated histories.
    private static readonly double[] Ridges = [3_000, 1_000, 300, 100, 30, 10];

    private static readonly int[] Stages = [20, 40, 80];

    private static readonly Dictionary<string, Func<IRankingTrainer>> ByName = new(StringComparer.Ordinal)
    {
        [ConditionalLogit.Kind] = () => new ConditionalLogit(),
        [OrderedLogit.Kind] = () => new OrderedLogit(),
        [LogisticRegression.Kind] = () => new LogisticRegression(),
        [FastTreeRanking.Kind] = () => new FastTreeRanking(),
        [FastTreeBinary.Kind] = () => new FastTreeBinary(),
        [FastForest.Kind] = () => new FastForest(),
        [Gam.Kind] = () => new Gam(),
        [LightGbmRanking.Kind] = () => new LightGbmRanking(),
        [LightGbmRegression.Kind] = () => new LightGbmRegression(),
    };

    /// <summary>All names, <see cref="Automatic"/> first.</summary>
    public static IReadOnlyList<string> Names { get; } = [Automatic, .. ByName.Keys];

    /// <summary>A trainer by its name, with its default settings; null for <see cref="Automatic"/>.</summary>
    /// <exception cref="ArgumentException">There is no such trainer; the message names those there are.</exception>
    public static IRankingTrainer? Find(string name)
    {
        if (name == Automatic) return null;
        return ByName.TryGetValue(name, out var trainer) ? trainer() : throw new ArgumentException($"There is no trainer '{name}'; there are {string.Join(", ", Names)}.", nameof(name));
    }

    /// <summary>What cross-validation tries for a table, in the order of trust: trees only where there are rows enough.</summary>
    public static IReadOnlyList<ITrainerFamily> Families(RankingTable table)
    {
        List<IRankingTrainer> linear = [.. Ridges.SelectMany(ridge => new IRankingTrainer[] { new ConditionalLogit(ridge), new OrderedLogit(ridge) })];
        if (table.Rows.Count < LeastRowsForTrees) return Singles(linear);
        linear.AddRange([new ConditionalLogit(100, Corrected: true), new OrderedLogit(100, Corrected: true)]);
        List<ITrainerFamily> families =
        [
            .. Singles(linear),
            new SingleFamily(new Gam { Iterations = 200, LearningRate = 0.05 }),
            new StagedFamily(new FastTreeRanking(), Stages),
        ];
        if (LightGbmLibrary.IsAvailable) families.Add(new StagedFamily(new LightGbmRanking(), Stages));
        families.Add(new SingleFamily(new Blend([(new ConditionalLogit(30), 0.5), (new FastTreeRanking { Trees = Stages[1] }, 0.5)])));
        return families;
    }

    private static IReadOnlyList<ITrainerFamily> Singles(IEnumerable<IRankingTrainer> trainers) => [.. trainers.Select(trainer => new SingleFamily(trainer))];
}
