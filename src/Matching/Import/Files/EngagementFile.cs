using Matching.Domain;

namespace Matching.Import;

/// <summary>The file of stage events (domain 6.1).</summary>
internal sealed class EngagementFile : FileFormat<Engagement>
{
    private static readonly ColumnSet<Engagement> Declared = new();

    private static readonly Column<string?> Company = Declared.Add(
        "company_id", "企业编号", CellTypes.Key, e => e.CompanyId, "企业编号", "id of the company", "C-0001", required: true);
    private static readonly Column<OfferingId?> Offering = Declared.Add(
        "offering_id", "载体编号|载体", new OfferingCells(), e => e.OfferingId, "地块、楼宇或产业中心", "the plot, building or center", "building:B-001", required: true);
    private static readonly Column<Stage?> Stage = Declared.Add(
        "stage", "阶段", new StageCells(), e => e.Stage, "进入的阶段", "the stage that was entered", "40", required: true);
    private static readonly Column<DateOnly?> On = Declared.Add(
        "on", "日期|发生日期", CellTypes.Date, e => e.On, "发生日期，不晚于今天", "the day of the event, not after today", "2026-02-14", required: true);
    private static readonly Column<string?> Reason = Declared.Add(
        "lost_reason", "流失原因", CellTypes.Text, e => e.LostReason, "流失原因", "why it was lost", "租金过高");
    private static readonly Column<string?> Channel = Declared.Add(
        "channel", "渠道|触达方式", new OpenWordCells(Words.Channels), e => e.Channel, "触达方式", "how the company was reached", "visit");
    private static readonly Column<string?> Introducer = Declared.Add(
        "introducer_id", "引荐企业|引荐企业编号", CellTypes.Key, e => e.IntroducerId, "引荐的区内企业，不写个人", "the resident firm that introduced the company; never a person", "C-0100");
    private static readonly Column<Source> Origin = Declared.Add(
        "source", "来源|数据来源", new SourceCells(), e => e.Source, "数据来源", "where the row comes from", "simulated: seed 7");

    public static EngagementFile Instance { get; } = new();

    public override DataFileKind Kind => DataFileKind.Engagements;

    protected override ColumnSet<Engagement> Set => Declared;

    protected override Column KeyColumn => Company;

    protected override bool MayRepeat => true;

    public override Engagement Build(Row row) => new()
    {
        CompanyId = row.Get(Company) ?? "",
        OfferingId = row.Get(Offering) ?? default,
        Stage = row.Get(Stage) ?? default,
        On = row.Get(On) ?? default,
        LostReason = row.Get(Reason),
        Channel = row.Get(Channel),
        IntroducerId = row.Get(Introducer),
        Source = row.Get(Origin),
    };

    public override void Check(Engagement record, Row row, ImportContext context)
    {
        row.Known(Company, record.CompanyId, context.CompanyIds, new("企业", "company"));
        if (record.OfferingId is { Kind: OfferingKind.Plot, Id: not null } plot)
            row.Known(Offering, plot.Id, context.PlotIds, new("地块", "plot"));
        else if (record.OfferingId is { Kind: OfferingKind.Building } building)
            row.Known(Offering, building.Id, context.BuildingIds, new("楼宇", "building"));
        row.NotAfter(On, record.On, context.Today);
        row.Known(Introducer, record.IntroducerId, context.CompanyIds, new("企业", "company"));
        if (record.CompanyId.Length > 0 && record.IntroducerId == record.CompanyId)
            row.Error(Introducer, new("企业不能引荐自己", "a company cannot introduce itself"), new("改正其中一个编号", "correct one of the ids"));
        if (record.LostReason is not null && row.Has(Stage) && record.Stage != Domain.Stage.Lost)
            row.Warn(Reason, new("阶段不是流失，却写了流失原因", "a reason of loss, but the stage is not lost"), new("把阶段改为 lost，或清空原因", "set the stage to lost, or clear the reason"));
    }

    protected override string KeyOf(Engagement record) => record.Key;

    protected override IReadOnlyList<Engagement> From(MatchingData data) => data.Engagements;

    protected override MatchingData Into(IReadOnlyList<Engagement> records) => new() { Engagements = records };
}
