using Matching.Domain;

namespace Matching.Import;

/// <summary>The file of ties between firms (domain 3.6). Between firms only: no personal data.</summary>
internal sealed class TieFile : FileFormat<Tie>
{
    private static readonly ColumnSet<Tie> Declared = new();

    private static readonly Column<string?> Resident = Declared.Add(
        "resident_id", "区内企业编号|区内企业", CellTypes.Key, t => t.ResidentId, "区内可引荐的企业", "the firm in the district that may introduce", "C-0100", required: true);
    private static readonly Column<string?> Company = Declared.Add(
        "company_id", "企业编号|目标企业编号|目标企业", CellTypes.Key, t => t.CompanyId, "目标企业", "the company to be introduced", "C-0001", required: true);
    private static readonly Column<TieKind?> Kinds = Declared.Add(
        "kind", "关系|关系类型", new WordCells<TieKind>(Words.TieKinds), t => t.Kind, "关系类型", "what relates them", "供应商", required: true);
    private static readonly Column<double?> Strength = Declared.Add(
        "strength", "强度|关系强度", CellTypes.Strength, t => t.Strength, "强度 0–1；空白按类型取默认", "strength 0–1; empty means the kind's default", "0.8");
    private static readonly Column<double?> Importance = Declared.Add(
        "importance", "引荐方分量|锚定企业分量", CellTypes.Importance, t => t.Importance, "区内企业的分量 0.3–1；空白按 0.7", "how much the resident counts, 0.3–1; empty means 0.7", "0.9");
    private static readonly Column<Source> Origin = Declared.Add(
        "source", "来源|数据来源", new SourceCells(), t => t.Source, "数据来源", "where the row comes from", "real: annual report 2025");
    private static readonly Column<DateOnly?> AsOf = Declared.Add(
        "as_of", "数据日期", CellTypes.Date, t => t.AsOf, "关系成为已知的日期", "the day the relation was known", "2026-03-01");

    public static TieFile Instance { get; } = new();

    public override DataFileKind Kind => DataFileKind.Ties;

    protected override ColumnSet<Tie> Set => Declared;

    protected override Column KeyColumn => Resident;

    protected override bool MayRepeat => true;

    public override Tie Build(Row row) => new()
    {
        ResidentId = row.Get(Resident) ?? "",
        CompanyId = row.Get(Company) ?? "",
        Kind = row.Get(Kinds) ?? default,
        Strength = row.Get(Strength),
        Importance = row.Get(Importance),
        Source = row.Get(Origin),
        AsOf = row.Get(AsOf),
    };

    public override void Check(Tie record, Row row, ImportContext context)
    {
        if (record.ResidentId.Length > 0 && record.ResidentId == record.CompanyId)
            row.Error(Company, new("企业与自己的关系", "a tie of a company with itself"), new("改正其中一个编号", "correct one of the ids"));
        row.Known(Resident, record.ResidentId, context.CompanyIds, new("企业", "company"), IssueSeverity.Warning);
        row.Known(Company, record.CompanyId, context.CompanyIds, new("企业", "company"));
        row.NotAfter(AsOf, record.AsOf, context.Today);
    }

    protected override string KeyOf(Tie record) => record.Key;

    protected override IReadOnlyList<Tie> From(MatchingData data) => data.Ties;

    protected override MatchingData Into(IReadOnlyList<Tie> records) => new() { Ties = records };
}
