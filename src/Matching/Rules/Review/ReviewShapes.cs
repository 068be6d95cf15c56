namespace Matching.Rules;

/// <summary>Which numbers a criterion or a veto must state: the engine knows how to measure just these.</summary>
internal static class ReviewShapes
{
    private static readonly Shape[] Shapes =
    [
        new("centerFit") { Scales = ["fit"] },
        new("investorStrength") { Scales = ["tier"] },
        new("investmentScale") { Scales = ["fixedAssetsYi"] },
        new("intensity") { Scales = ["plot", "building"], Limits = ["leastEnquiries"] },
        new("tax") { Scales = ["plot", "building"] },
        new("technology") { Scales = ["rdShare", "patents"], Stepped = true },
        new("chainPull") { Scales = ["followers"] },
        new("spaceEfficiency") { Scales = ["used"] },
        new("environment") { Options = ["registered", "reportForm", "reportBook"] },
        new("schedule") { Limits = ["startWithinMonths"] },
    ];

    /// <summary>The criteria by their names in files.</summary>
    public static IReadOnlyDictionary<string, ReviewCriterion> Criteria { get; } =
        Shapes.Index().ToDictionary(shape => shape.Item.Name, shape => (ReviewCriterion)shape.Index);

    /// <summary>The vetoes by their names in files.</summary>
    public static IReadOnlyDictionary<string, ReviewVeto> Vetoes { get; } = Enum.GetValues<ReviewVeto>().ToDictionary(veto => veto.ToString());

    /// <summary>What a criterion must state.</summary>
    public static Shape Of(ReviewCriterion criterion) => Shapes[(int)criterion];

    /// <summary>What a criterion must state.</summary>
    /// <param name="Name">Its name in files.</param>
    public sealed record Shape(string Name)
    {
        /// <summary>Names of its scales.</summary>
        public string[] Scales { get; init; } = [];

        /// <summary>Names of its options.</summary>
        public string[] Options { get; init; } = [];

        /// <summary>Names of its other numbers.</summary>
        public string[] Limits { get; init; } = [];

        /// <summary>Whether its scales are rubrics.</summary>
        public bool Stepped { get; init; }
    }
}
