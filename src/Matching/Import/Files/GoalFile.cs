using Matching.Domain;

namespace Matching.Import;

/// <summary>The file of goals (domain 8.2 D11).</summary>
internal sealed class GoalFile : FileFormat<Goal>
{
    private static readonly ColumnSet<Goal> Declared = new();

    private static readonly Column<string?> Indicator = Declared.Add(
        "indicator", "指标|指标名称|目标名称", CellTypes.Text, g => g.Indicator, "指标名称", "the indicator's name", "实际利用外资", required: true);
    private static readonly Column<decimal?> Target = Declared.Add(
        "target", "目标|年度目标", CellTypes.Decimal, g => g.Target, "目标值", "the target", "45000");
    private static readonly Column<bool?> Inferred = Declared.Add(
        "target_inferred", "目标为推算", CellTypes.Truth, g => g.TargetInferred ? true : null, "目标是否由其他数字推算", "whether the target was inferred from other figures", "否");
    private static readonly Column<decimal?> Actual = Declared.Add(
        "actual", "完成|实际完成|完成情况", CellTypes.Decimal, g => g.Actual, "完成值", "what was reached in the period", "66836.9");
    private static readonly Column<string?> Unit = Declared.Add(
        "unit", "单位|计量单位", CellTypes.Text, g => g.Unit, "两个数值的单位", "the unit of both", "USD10k");
    private static readonly Column<string?> Period = Declared.Add(
        "period", "期间|统计期间", CellTypes.Text, g => g.Period, "统计期间", "the period", "2020-01..2020-08", required: true);
    private static readonly Column<decimal?> Rate = Declared.Add(
        "rate_stated", "完成率|公布完成率", CellTypes.Percent, g => g.RateStated, "公布的完成率", "the completion rate as published, percent", "148.53");
    private static readonly Column<Source> Origin = Declared.Add(
        "source", "来源|数据来源", new SourceCells(), g => g.Source, "数据来源", "where the row comes from", "real: press feature 2020");
    private static readonly Column<DateOnly?> AsOf = Declared.Add(
        "as_of", "数据日期", CellTypes.Date, g => g.AsOf, "数据日期", "the day the row was true", "2026-03-01");

    public static GoalFile Instance { get; } = new();

    public override DataFileKind Kind => DataFileKind.Goals;

    protected override ColumnSet<Goal> Set => Declared;

    protected override Column KeyColumn => Indicator;

    protected override bool MayRepeat => true;

    public override Goal Build(Row row) => new()
    {
        Indicator = row.Get(Indicator) ?? "",
        Target = row.Get(Target),
        TargetInferred = row.Get(Inferred) ?? false,
        Actual = row.Get(Actual),
        Unit = row.Get(Unit),
        Period = row.Get(Period) ?? "",
        RateStated = row.Get(Rate),
        Source = row.Get(Origin),
        AsOf = row.Get(AsOf),
    };

    public override void Check(Goal record, Row row, ImportContext context) => row.NotAfter(AsOf, record.AsOf, context.Today);

    protected override string KeyOf(Goal record) => record.Key;

    protected override IReadOnlyList<Goal> From(MatchingData data) => data.Goals;

    protected override MatchingData Into(IReadOnlyList<Goal> records) => new() { Goals = records };
}
