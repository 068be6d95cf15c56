using Matching.Domain;
using Matching.Training;

namespace Matching.Benchmarks.Simulate;

/// <summary>What a biased history and changed tastes do to outreach models.</summary>
internal static class Disturbances
{
    private const int Outcomes = 1_000, Afterwards = 400;

    public static void Measure(Tastes tastes, District district, int world, Figures figures)
    {
        Exposure(district, tastes, world, figures);
        Drift(district, tastes, world, figures);
    }

    // The same truth, once seen through the staff's preference for the big and the near, once through even contact.
    private static void Exposure(District district, Tastes tastes, int world, Figures figures)
    {
        const ModelKind Kind = ModelKind.Outreach;
        var questions = Questions.Of(Kind, district);
        var biased = district.Outcomes(Kind, Outcomes);
        var even = new District(district.Options.Seed, tastes.Of(district.Options.Seed), evenContact: true);
        figures.Add(
            $"{tastes.Name} exposure {Outcomes}",
            world,
            [
                ("corrected", questions.Measure(district.Learn(Kind, biased).Model)),
                ("naive", questions.Measure(district.Learn(Kind, biased, Unlabelled.Negative).Model)),
                ("unbiased", questions.Measure(even.Learn(Kind, even.Outcomes(Kind, Outcomes)).Model)),
                ("rules", questions.Rules()),
                ("oracle", questions.Measure(pair => district.Utility.Visible(pair))),
            ],
            ("corrected", "naive"), ("unbiased", "corrected"));
    }

    // The companies are the same; what they want is another district's.
    private static void Drift(District before, Tastes tastes, int world, Figures figures)
    {
        const ModelKind Kind = ModelKind.Outreach;
        var after = new District(before.Options.Seed, tastes.Of(before.Options.Seed + 500_000));
        var questions = Questions.Of(Kind, after);
        figures.Add(
            $"{tastes.Name} drift",
            world,
            [
                ("stale", questions.Measure(before.Learn(Kind, before.Outcomes(Kind, Outcomes)).Model)),
                ("retrained", questions.Measure(after.Learn(Kind, after.Outcomes(Kind, Afterwards)).Model)),
                ("rules", questions.Rules()),
                ("oracle", questions.Measure(pair => after.Utility.Visible(pair))),
            ],
            ("retrained", "stale"), ("stale", "rules"));
    }
}
