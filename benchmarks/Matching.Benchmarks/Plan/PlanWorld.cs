using Matching.Benchmarks.Simulate;
using Matching.Domain;
using Matching.Features;
using Matching.Models;
using Matching.Planning;
using Matching.Training;

namespace Matching.Benchmarks.Plan;

/// <summary>A simulated district with a model learned from its history, as a bureau would have it, and the truth that neither knows.</summary>
internal sealed class PlanWorld
{
    private const int Outcomes = 1_000, LeastPositive = 40, GroupSize = 3;
    private const double InGroups = 0.1;

    private readonly Dictionary<string, string> _groups = new(StringComparer.Ordinal);

    public PlanWorld(int seed)
    {
        District = new District(seed, Tastes.All.First(t => !t.IsOwn).Of(seed));
        var queries = District.Outcomes(ModelKind.Outreach, Outcomes);
        var sample = new OutOfSample();
        sample.Add(District.Catalog, queries.Skip(queries.Count / 2), District.Learn(ModelKind.Outreach, [.. queries.Take(queries.Count / 2)]));
        var (outcomes, target) = sample.Outcomes(LeastPositive);
        var calibrator = CalibratorTrainer.Train(outcomes, target)?.Calibrator ?? throw new InvalidOperationException($"World {seed} has too few outcomes for probabilities.");
        Values = new ApproachValues(District.Catalog, District.End, new ModelScorer(District.Learn(ModelKind.Outreach, queries), FeatureSchema.Current), calibrator);
        Truth = new TrueProbability(District, target == CalibrationTarget.Landed ? 4 : RankingQuery.Relevant);

        var random = new Random(seed);
        string[] ids = [.. District.Catalog.Companies.Select(c => c.Company.Id)];
        random.Shuffle(ids);
        for (var i = 0; i < ids.Length * InGroups; i++) _groups[ids[i]] = $"G{i / GroupSize}";
    }

    /// <summary>The district.</summary>
    public District District { get; }

    /// <summary>What the model says an approach is worth.</summary>
    public ApproachValues Values { get; }

    /// <summary>What it is truly worth.</summary>
    public TrueProbability Truth { get; }

    /// <summary>A tenth of the companies belong to groups of three.</summary>
    public string? GroupOf(string company) => _groups.GetValueOrDefault(company);
}
