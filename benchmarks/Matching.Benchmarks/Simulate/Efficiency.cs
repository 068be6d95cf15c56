using Matching.Domain;

namespace Matching.Benchmarks.Simulate;

/// <summary>How many outcomes it takes: the model from more and more graded pairs, beside the rules, popularity, chance and the oracle.</summary>
internal static class Efficiency
{
    private static readonly int[] Outcomes = [40, 100, 200, 400, 1_000, 4_000];

    public static void Measure(ModelKind kind, string tastes, District district, int world, Figures figures)
    {
        var questions = Questions.Of(kind, district);
        var random = new Random(district.Options.Seed);
        var chance = questions.Measure(_ => random.NextDouble());
        var (rules, oracle) = (questions.Rules(), questions.Measure(pair => district.Utility.Visible(pair)));
        var popularity = questions.Measure(pair => kind == ModelKind.Outreach
            ? (double)(pair.Company.Company.Revenue?.Wan ?? 0)
            : district.Catalog.History.OfOffering(pair.Offering.Id, district.End).Length);
        var learned = Outcomes.Select(count => (Count: count, Values: questions.Measure(district.Learn(kind, district.Outcomes(kind, count)).Model))).ToArray();
        foreach (var (count, values) in learned.Prepend((Count: 0, Values: rules)))
        {
            figures.Add(
                Slice(tastes, kind, count),
                world,
                [("model", values), ("rules", rules), ("popularity", popularity), ("random", chance), ("oracle", oracle)],
                ("model", "rules"));
        }
    }

    /// <summary>The name of a slice: with no outcomes the rules rank, and so they are the model.</summary>
    public static string Slice(string tastes, ModelKind kind, int outcomes) => $"{tastes} {kind.ToString().ToLowerInvariant()} {outcomes}";
}
