using Matching.Domain;
using Matching.Storage.InMemory;
using Matching.Tests.Cli;

namespace Matching.Tests.Journeys;

/// <summary>What an evaluation over the shipped data may and may not use.</summary>
[Collection(nameof(ShippedStore))]
public sealed class EvaluationTest(ShippedStore store)
{
    private static readonly DateOnly Split = new(2025, 10, 1);

    // An evaluation takes seconds, and several tests look at the same one; those of a class run one after the other.
    private static readonly Dictionary<ModelKind, Matching.Evaluation.Report> Reports = [];

    [Fact]
    public void Every_method_stands_beside_the_model_with_interval_and_count()
    {
        var report = Report(ModelKind.Placement);

        Assert.Equal(["model", "popularity", "random", "rules"], report.Results.Select(r => r.Method).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            ["auc", "brier", "coverage@10", "ece", "gini@10", "hit@1", "hit@5", "judged@10", "map@10", "mrr", "ndcg@10", "ndcg@20", "ndcg@5", "pr-auc", "recall@20", "violations@10"],
            report.Results.Where(r => r is { Method: "rules", Slice: "all" }).Select(r => r.Metric).Order(StringComparer.Ordinal));
        Assert.All(
            report.Results.Where(r => r is { Slice: "all", Unit: "ratio" } && r.Metric is not ("coverage@10" or "gini@10" or "auc" or "pr-auc" or "ece")),
            r => Assert.True(r is { Low: not null, High: not null, N: > 0 }, r.Metric));
        Assert.Contains(report.Results, r => r.Metric == "p-value");
        Assert.Contains(report.Notes, note => note.Contains("模拟数据", StringComparison.Ordinal));
    }

    [Fact]
    public void Named_offerings_limit_the_queries_of_outreach_and_the_candidates_of_placement()
    {
        // Two at a time may not hold the store.
        var all = Report(ModelKind.Outreach);
        using var workspace = Open();
        HashSet<OfferingId> one = [OfferingId.Of(CenterId.BigData)];
        HashSet<OfferingId> some = [.. workspace.Engine.Catalog.Offerings.Where(o => o.Building is not null && o.Source.Kind == DataKind.Illustrative).Take(10).Select(o => o.Id)];

        var center = workspace.Engine.Evaluate(ModelKind.Outreach, Split, one, cancel: TestContext.Current.CancellationToken);
        var few = workspace.Engine.Evaluate(ModelKind.Placement, Split, some, cancel: TestContext.Current.CancellationToken);

        Assert.InRange(N(center), 1, 9);
        Assert.True(N(all) > N(center));

        // Twenty places hold all ten candidates, so nothing that is there can be missed.
        Assert.Equal(1, few.Results.Single(r => r.Method == "random" && r.Metric == "recall@20").Value);
    }

    [Theory]
    [InlineData(ModelKind.Outreach, "center", "space", "tier", "company")]
    [InlineData(ModelKind.Placement, "center", "space", "tier", "company")]
    public void Slices_follow_from_the_queries_and_no_list_breaks_a_gate(ModelKind kind, params string[] parts)
    {
        var report = Report(kind);

        Assert.Equal(parts, report.Slices!.Select(s => s.Key.Split(':')[0]).Distinct());
        Assert.Equal(report.Slices!.Select(s => s.Key).Prepend("all"), report.Results.Select(r => r.Slice).Distinct());
        var whole = N(report);
        Assert.All(report.Results.Where(r => r.Slice != "all"), r => Assert.InRange(r.N, 1, whole));
        Assert.All(report.Results.Where(r => r.Metric == "violations@10"), r => Assert.Equal(0, r.Value));
        Assert.Equal(4, report.Results.Count(r => r.Metric == "violations@10"));
        // Kinds of space part the queries of outreach; chance shows many more candidates than popularity does.
        if (kind == ModelKind.Outreach) Assert.Equal(whole, report.Results.Where(r => r is { Method: "rules", Metric: "ndcg@10" } && r.Slice.StartsWith("space:", StringComparison.Ordinal)).Sum(r => r.N));
        Assert.True(Value(report, "random", "coverage@10") > Value(report, "popularity", "coverage@10"));
        Assert.Equal(kind == ModelKind.Outreach ? 4 : 0, report.Results.Count(r => r.Metric == "small@10"));
        Assert.Single(report.Results.Where(r => r.Metric == "small-feasible").Select(r => r.Value).Distinct().DefaultIfEmpty());
    }

    [Theory]
    [InlineData(ModelKind.Outreach)]
    [InlineData(ModelKind.Placement)]
    public void Probabilities_of_every_method_are_held_against_the_same_later_outcomes(ModelKind kind)
    {
        var report = Report(kind);

        Assert.Equal(["model", "rules", "popularity", "random"], report.Reliability!.Select(curve => curve.Method));
        var outcomes = report.Results.First(r => r.Metric == "ece").N;
        Assert.All(report.Reliability!, curve => Assert.Equal(outcomes, curve.Bins.Sum(bin => bin.N)));
        Assert.True(Value(report, "model", "auc") > Value(report, "random", "auc"));
        Assert.Contains(report.Notes, note => note.Contains("概率指", StringComparison.Ordinal));
    }

    [Fact]
    public void The_learning_curve_ends_where_the_evaluation_stands()
    {
        using var workspace = Open();

        var report = workspace.Engine.Evaluate(ModelKind.Placement, Split, learningCurve: true, cancel: TestContext.Current.CancellationToken);

        var points = report.LearningCurve!.Points;
        Assert.Equal([.25, .5, .75, 1], points.Select(p => p.Share));
        Assert.Equal(points.Select(p => p.Queries).Order(), points.Select(p => p.Queries));
        Assert.True(points[0].Queries < points[^1].Queries);
        var model = report.Results.First(r => r is { Method: "model", Slice: "all", Metric: "ndcg@10" });
        Assert.Equal((model.Value, model.Low, model.High, model.N), (points[^1].Value, points[^1].Low, points[^1].High, points[^1].N));
    }

    // A handful of real outcomes is no history yet; ten queries are, and from then on nothing simulated is learned from.
    [Fact]
    public void Real_outcomes_take_the_place_of_simulated_ones()
    {
        using var shipped = Open();
        using var memory = new InMemoryStore();
        var data = shipped.Store.Read();
        var real = data.Companies.Where(c => c.Source.Kind == DataKind.Real && c.Tags.Contains("Listed")).Take(24).ToArray();
        memory.Upsert(data with
        {
            Engagements = [.. data.Engagements, .. real.Select((company, i) => new Engagement
            {
                CompanyId = company.Id,
                OfferingId = OfferingId.Of(CenterIds.All[i % CenterIds.Count]),
                Stage = Stage.InNegotiation,
                On = new DateOnly(2025, 1 + (i % 12), 10),
                Source = new Source(DataKind.Real, "the bureau's ledger"),
            })],
        });
        var folder = Directory.CreateTempSubdirectory("matching-real-");
        try
        {
            var engine = new MatchingEngine(memory, new Matching.Models.ModelRegistry(folder.FullName, TimeProvider.System), new FixedTime(ShippedStore.Day));

            var before = shipped.Engine.Evaluate(ModelKind.Outreach, Split, cancel: TestContext.Current.CancellationToken);
            var after = engine.Evaluate(ModelKind.Outreach, Split, cancel: TestContext.Current.CancellationToken);

            Assert.Equal((DataKind.Simulated, DataKind.Real), (before.DataKind, after.DataKind));
            Assert.InRange(N(after), 1, 12);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private Matching.Evaluation.Report Report(ModelKind kind)
    {
        if (Reports.TryGetValue(kind, out var known)) return known;
        using var workspace = Open();
        return Reports[kind] = workspace.Engine.Evaluate(kind, Split, cancel: TestContext.Current.CancellationToken);
    }

    private static int N(Matching.Evaluation.Report report) => report.Results.First(r => r.Method == "rules" && r.Metric == "ndcg@10").N;

    private static double Value(Matching.Evaluation.Report report, string method, string metric) => report.Results.Single(r => r.Method == method && r.Slice == "all" && r.Metric == metric).Value!.Value;

    private MatchingWorkspace Open() => MatchingWorkspace.Open(store.Database, new FixedTime(ShippedStore.Day));
}
