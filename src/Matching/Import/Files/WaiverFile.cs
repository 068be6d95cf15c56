using Matching.Domain;

namespace Matching.Import;

/// <summary>The file of waivers (domain 5.2, 10.5). Roles and offices only: no personal data.</summary>
internal sealed class WaiverFile : FileFormat<GateWaiver>
{
    private static readonly ColumnSet<GateWaiver> Declared = new();

    private static readonly Column<string?> Company = Declared.Add(
        "company_id", "企业编号", CellTypes.Key, w => w.CompanyId, "企业编号", "id of the company", "C-0001", required: true);
    private static readonly Column<OfferingId?> Offering = Declared.Add(
        "offering_id", "载体编号|载体", new OfferingCells(), w => w.OfferingId, "地块或楼宇", "the plot or building", "building:B-001", required: true);
    private static readonly Column<string?> Gate = Declared.Add(
        "gate_id", "约束编号|约束", CellTypes.Key, w => w.GateId, "豁免的约束", "the constraint that is waived", "H03", required: true);
    private static readonly Column<string?> Role = Declared.Add(
        "role", "豁免角色|角色", CellTypes.Text, w => w.Role, "有权豁免的角色，不写人名", "the role that may waive it, never a person's name", "专班负责人", required: true);
    private static readonly Column<string?> Reason = Declared.Add(
        "reason", "豁免理由|理由", CellTypes.Text, w => w.Reason, "豁免理由", "why it is waived", "业主同意打通相邻单元", required: true);
    private static readonly Column<string?> By = Declared.Add(
        "by", "决定单位|决定部门", CellTypes.Text, w => w.By, "作出决定的部门，不写人名", "the office that decided, never a person's name", "大数据专班");
    private static readonly Column<DateOnly?> On = Declared.Add(
        "on", "决定日期|日期", CellTypes.Date, w => w.On, "决定日期，次日起生效", "the day of the decision; it counts from the next day", "2026-02-14", required: true);
    private static readonly Column<DateOnly?> Until = Declared.Add(
        "until", "有效期至|截止日期", CellTypes.Date, w => w.Until, "有效的最后一天；空白表示没有期限", "the last day on which it holds; empty when it has no end", "2026-12-31");
    private static readonly Column<Source> Origin = Declared.Add(
        "source", "来源|数据来源", new SourceCells(), w => w.Source, "数据来源", "where the row comes from", "real: decision 2026-7");

    public static WaiverFile Instance { get; } = new();

    public override DataFileKind Kind => DataFileKind.Waivers;

    protected override ColumnSet<GateWaiver> Set => Declared;

    protected override Column KeyColumn => Company;

    protected override bool MayRepeat => true;

    public override GateWaiver Build(Row row) => new()
    {
        CompanyId = row.Get(Company) ?? "",
        OfferingId = row.Get(Offering) ?? default,
        GateId = row.Get(Gate)?.ToUpperInvariant() ?? "",
        Role = row.Get(Role) ?? "",
        Reason = row.Get(Reason) ?? "",
        By = row.Get(By),
        On = row.Get(On) ?? default,
        Until = row.Get(Until),
        Source = row.Get(Origin),
    };

    public override void Check(GateWaiver record, Row row, ImportContext context)
    {
        row.Known(Company, record.CompanyId, context.CompanyIds, new("企业", "company"));
        if (record.OfferingId is { Kind: OfferingKind.Plot, Id: not null } plot)
            row.Known(Offering, plot.Id, context.PlotIds, new("地块", "plot"));
        else if (record.OfferingId is { Kind: OfferingKind.Building } building)
            row.Known(Offering, building.Id, context.BuildingIds, new("楼宇", "building"));
        row.NotAfter(On, record.On, context.Today);
        if (WaiverRule.WhyNotUntil(record) is { } ended) row.Error(Until, ended, new("核对两个日期", "check both days"));
        if (context.WaivableBy is not { } waivableBy || record.GateId.Length == 0) return;
        if (WaiverRule.WhyNotGate(record.GateId, waivableBy) is { } gate) row.Error(Gate, gate, new("删除这一行", "remove the row"));
        if (row.Has(Role) && WaiverRule.WhyNotRole(record, waivableBy) is { } role) row.Error(Role, role, new("请有权的角色决定", "ask the role that may decide"));
    }

    protected override string KeyOf(GateWaiver record) => record.Key;

    protected override IReadOnlyList<GateWaiver> From(MatchingData data) => data.Waivers;

    protected override MatchingData Into(IReadOnlyList<GateWaiver> records) => new() { Waivers = records };
}
