using Matching.Domain;

namespace Matching.Tests.Storage;

/// <summary>Small rows with which the stores are tried.</summary>
internal static class Samples
{
    public static Company Company(string id, int? employees = null) => new() { Id = id, NameZh = $"公司{id}", Employees = employees };

    public static MatchingData Companies(IEnumerable<string> ids, int? employees = null) =>
        new() { Companies = [.. ids.Select(id => Company(id, employees))] };

    /// <summary>One row of every kind.</summary>
    public static MatchingData OneOfEach { get; } = new()
    {
        Companies = [Company("c1", 12)],
        Plots = [new Plot { Id = "p1", LandUse = ["B1", "B2"], Area = Area.FromMu(31.7m), Centers = [CenterId.BigData] }],
        Buildings = [new Building { Id = "b1", Name = "大厦", ObservedMix = new Dictionary<CenterId, double> { [CenterId.IcDesign] = 0.25 } }],
        Units = [new BuildingUnit { Id = "u1", BuildingId = "b1", Floors = "3-5", CombinableWith = ["u2"] }],
        Enquiries =
        [
            new Enquiry
            {
                Id = "e1",
                CompanyId = "c1",
                ReceivedOn = new DateOnly(2024, 5, 6),
                Requirement = new Requirement { Activities = [Activity.LabTest], AreaMin = Area.FromSquareMeters(800) },
            },
        ],
        Engagements =
        [
            new Engagement { CompanyId = "c1", OfferingId = OfferingId.Parse("plot:p1"), Stage = Stage.Lost, On = new DateOnly(2024, 1, 2), LostReason = "L3" },
        ],
        Ties = [new Tie { ResidentId = "c9", CompanyId = "c1", Kind = TieKind.SupplierOf, Strength = 0.4 }],
        Goals = [new Goal { Indicator = "foreign capital", Period = "2020", Target = 30_000m, Actual = 29_999.99m }],
        Waivers =
        [
            new GateWaiver
            {
                CompanyId = "c1", OfferingId = OfferingId.Parse("building:b1"), GateId = "H03", Role = "专班负责人", Reason = "两层可打通", On = new DateOnly(2024, 3, 4),
            },
        ],
    };

    public static Shortlist Shortlist(string id, DateTimeOffset createdAt, int rows = 2) => new(
        id,
        createdAt,
        new CompanyFilter { City = "上海", MinTier = 2, Ownership = Ownership.Foreign, Size = CompanySize.Large, Center = CenterId.IcDesign, Name = "芯" },
        new RankedList
        {
            Kind = "outreach",
            Query = "center:ic-design",
            QueryName = new Text("集成电路设计", "IC design"),
            ModelVersion = "rules-1",
            RankedBy = new Text("规则", "rules \"quoted\" <b>"),
            SchemaHash = "0f",
            AsOf = new DateOnly(2024, 2, 29),
            Candidates = 500,
            Feasible = 2,
            Coverage = 1,
            ProbabilityNote = new Text("", ""),
            Rejections = new Dictionary<string, int> { ["H03"] = 7, ["H01"] = 0 },
            Composition = new ListComposition
            {
                Options = new ListOptions
                {
                    HighPotential = new HighPotentialRule { LeastGrowth = 0.1 + 0.2 },
                    HighPotentialOffBecause = "本次只请龙头",
                    Quotas = [new ListQuota(QuotaBy.City, "上海", 1, null), new ListQuota(QuotaBy.Center, null, null, 4)],
                    Diversity = 0.7,
                },
                Lines = 20,
                Shortfalls = [new ListShortfall("city:上海", 1, 0, new Text("没有", "none"))],
                DiversityNdcg = 0.98,
            },
            Rows = [.. Enumerable.Range(1, rows).Select(Row)],
        });

    private static RankedRow Row(int rank) => new()
    {
        Rank = rank,
        Id = $"c{rank}",
        Name = new Text("某公司", "A company"),
        Feasible = rank == 1,
        Score = rank == 1 ? 0.1 + 0.2 : null,
        Probability = rank == 1 ? double.Epsilon : null,
        Merit = rank == 1 ? new MeritSummary(3, new Text("领军", "leading"), new Text("证据", "evidence"), null) : null,
        Gates = [new GateResult("H03", GateOutcome.Unknown, null, 500.5, "m²", new Text("面积多少？", "How much area?"))],
        Reasons = [new Reason("city_match", double.NaN, -1e-17, "同城", "same city")],
        Questions = [new Text("电力？", "Power?")],
        DataCompleteness = 1.0 / 3,
        Center = rank == 1 ? CenterId.SmartLogistics : null,
        Place = "",
        Part = rank == 1 ? ListPart.HighPotential : null,
        SameGroup = rank == 1 ? ["c7", "c8"] : [],
        GroupNote = rank == 1 ? new Text("同集团另有 2 家", "2 more of its group") : null,
        DataKind = DataKind.Illustrative,
    };
}
