using Matching.Affinity;

namespace Matching.Tests.Affinity;

/// <summary>A made-up town of six places in two districts, in which firms settle by what they do.</summary>
internal static class SmallTown
{
    public static readonly IReadOnlyList<Place> Places =
    [
        new("a", "东区", "河路", 10), new("b", "东区", "河路", 60), new("c", "东区", "桥街", 3),
        new("d", "西区", "山路", 1), new("e", "西区", "山路", 5), new("f"),
    ];

    public static readonly IReadOnlyList<int> All = [0, 1, 2, 3, 4, 5];

    public static readonly IReadOnlyList<IAffinityLearner> Learners =
        [.. AffinityFeatures.Learners, new Popularity(), new NaiveBayes(), new NearestTenants()];

    private static readonly string[] Businesses =
        ["批发、零售:五金,建材", "服装的设计", "餐饮服务", "软件开发;技术咨询(凭许可证经营)", "丝绸批发", "货物进出口;其他无需报经审批的一切合法项目**"];

    public static Settlement At(int place, string words, double? capital = null, int day = 1) => new(new Firm(words, capital), place, new DateOnly(2000, 1, day));

    public static Firm DrawFirm(Random random) =>
        new(Businesses[random.Next(Businesses.Length)] + (random.Next(3) == 0 ? ";" + Businesses[random.Next(Businesses.Length)] : ""), random.Next(4) == 0 ? null : Math.Pow(10, random.Next(1, 5)));

    public static List<Settlement> Draw(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => new Settlement(DrawFirm(random), random.Next(Places.Count), new DateOnly(2000, 1, 1 + random.Next(28))))];

    public static double[] Score(this IAffinityLearner learner, IReadOnlyList<Settlement> settlements, Firm firm, IReadOnlyList<Place>? places = null)
    {
        var scores = new double[places?.Count ?? Places.Count];
        learner.Learn(places ?? Places, settlements, [.. Enumerable.Range(0, scores.Length)]).Score(firm, scores);
        return scores;
    }
}
