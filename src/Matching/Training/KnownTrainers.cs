namespace Matching.Training;

/// <summary>The trainers that the district's own history may choose among, and those that can be asked for by name.</summary>
/// <remarks>
/// Linear combiners come first: they start from the rules, and stay near them while outcomes are few. Trees need many rows and know no rules. Whoever is
/// within one standard error of the best and stands earlier is taken.
/// </remarks>
public static class KnownTrainers
{
    /// <summary>Lets cross-validation choose.</summary>
    public const string Automatic = "auto";

    /// <summary>Fewest graded rows for trees to be tried.</summary>
    public const int LeastRowsForTrees = 400;

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

    /// <summary>What cross-validation tries for a table, in the order of trust.</summary>
    public static IReadOnlyList<ITrainerFamily> Families(RankingTable table)
    {
        List<ITrainerFamily> families =
        [
            .. new IRankingTrainer[]
            {
                new ConditionalLogit(30), new OrderedLogit(30), new ConditionalLogit(10), new OrderedLogit(10), new ConditionalLogit(100), new OrderedLogit(100),
                new ConditionalLogit(30, Corrected: true), new OrderedLogit(30, Corrected: true),
            }.Select(trainer => new SingleFamily(trainer)),
        ];
        if (table.Rows.Count < LeastRowsForTrees) return families;
        families.Add(new SingleFamily(new Gam()));
        families.Add(new StagedFamily(new FastTreeRanking(), Stages));
        if (LightGbmLibrary.IsAvailable) families.Add(new StagedFamily(new LightGbmRanking(), Stages));
        families.Add(new SingleFamily(new Blend([(new ConditionalLogit(30), 0.5), (new FastTreeRanking { Trees = Stages[1] }, 0.5)])));
        return families;
    }
}
