using System.Text.Json;
using Matching.Domain;
using Matching.Export;
using Matching.Planning;

namespace Matching;

/// <summary>Writes a plan as a file for people: CSV and XLSX for Excel, JSON for programs.</summary>
public static class PlanFile
{
    private static readonly (string Header, Func<OutreachProposal, ProposedApproach, object?> Value)[] OutreachColumns =
    [
        ("序号 No", (_, line) => line.Rank),
        ("企业编号 Company id", (_, line) => line.CompanyId),
        ("企业名称 Company", (_, line) => line.Company.Zh),
        ("英文名 English name", (_, line) => line.Company.En == line.Company.Zh ? null : line.Company.En),
        ("总部 Headquarters", (_, line) => line.City),
        ("企业层级 Tier", (_, line) => line.Tier),
        ("产业中心 Center", (_, line) => line.Center?.Name().Zh),
        ("推荐载体编号 Offering id", (_, line) => line.OfferingId.ToString()),
        ("推荐载体 Offering", (_, line) => line.Offering.Zh),
        ("面积(平方米) Area m2", (_, line) => line.AreaM2 is { } area ? Math.Round(area) : null),
        ("面积依据 Area known from", (_, line) => line.AreaBasis?.Zh),
        ("引荐企业 Introducer", (_, line) => line.Introducer?.Zh),
        ("价值 Value", (_, line) => Math.Round(line.Value, 4)),
        ("概率 Probability", (_, line) => line.Probability is { } probability ? Math.Round(probability, 4) : null),
        ("价值含义 Value is", (plan, _) => plan.ValueMeaning.Zh),
        ("企业数据类型 Company data", (_, line) => KindOf(line.DataKind)),
        ("载体数据类型 Offering data", (_, line) => KindOf(line.OfferingDataKind)),
        ("排序依据 Model version", (plan, _) => plan.ModelVersion),
        ("责任人 Owner", (_, _) => null),
        ("对接状态 Status", (_, _) => null),
        ("下步动作 Next action", (_, _) => null),
        ("截止 Due", (_, _) => null),
        ("数据日期 As of", (plan, _) => plan.AsOf.ToString("yyyy-MM-dd")),
    ];

    // The columns of the visit plan (domain 8.2, D8); what staff fill in is left empty.
    private static readonly (string Header, Func<TripProposal, ProposedDay, ProposedVisit, object?> Value)[] TripColumns =
    [
        ("天 Day", (_, day, _) => day.Day),
        ("日期 Date", (_, day, _) => day.Date?.ToString("yyyy-MM-dd")),
        ("开始 From", (_, _, visit) => visit.From.ToString("HH:mm")),
        ("结束 To", (_, _, visit) => visit.To.ToString("HH:mm")),
        ("路程(分钟) Way minutes", (_, _, visit) => visit.TravelMinutes),
        ("城市 City", (_, _, visit) => visit.City),
        ("企业编号 Company id", (_, _, visit) => visit.CompanyId),
        ("企业名称 Company", (_, _, visit) => visit.Company.Zh),
        ("英文名 English name", (_, _, visit) => visit.Company.En == visit.Company.Zh ? null : visit.Company.En),
        ("推介载体编号 Offering id", (_, _, visit) => visit.OfferingId.ToString()),
        ("推介载体 Offering", (_, _, visit) => visit.Offering.Zh),
        ("价值 Value", (_, _, visit) => Math.Round(visit.Value, 4)),
        ("价值含义 Value is", (plan, _, _) => plan.ValueMeaning.Zh),
        ("企业数据类型 Company data", (_, _, visit) => KindOf(visit.DataKind)),
        ("载体数据类型 Offering data", (_, _, visit) => KindOf(visit.OfferingDataKind)),
        ("带队 Team", (_, _, _) => null),
        ("对方联系人 Contact", (_, _, _) => null),
        ("材料 Materials", (_, _, _) => null),
        ("交通 Transport", (_, _, _) => null),
        ("费用 Cost", (_, _, _) => null),
        ("结果 Result", (_, _, _) => null),
        ("后续 Follow-up", (_, _, _) => null),
        ("排序依据 Model version", (plan, _, _) => plan.ModelVersion),
        ("数据日期 As of", (plan, _, _) => plan.AsOf.ToString("yyyy-MM-dd")),
    ];

    /// <summary>Writes all approaches of a plan, or with <c>.json</c> the whole report; the ending decides the form.</summary>
    /// <param name="report">The plan.</param>
    /// <param name="path">A path that ends in <c>.csv</c>, <c>.xlsx</c> or <c>.json</c>; an existing file is replaced.</param>
    /// <exception cref="ArgumentException">The ending is none of the three.</exception>
    public static void Write(OutreachReport report, string path) => Write(path, report, stream => WriteCsv(report, stream), stream => WriteXlsx(report, stream));

    /// <summary>Writes the visits of a trip, or with <c>.json</c> the whole proposal; the ending decides the form.</summary>
    /// <param name="trip">The trip.</param>
    /// <param name="path">A path that ends in <c>.csv</c>, <c>.xlsx</c> or <c>.json</c>; an existing file is replaced.</param>
    /// <exception cref="ArgumentException">The ending is none of the three.</exception>
    public static void Write(TripProposal trip, string path) => Write(path, trip, stream => WriteCsv(trip, stream), stream => WriteXlsx(trip, stream));

    /// <summary>Writes all approaches of a plan as UTF-8 CSV with a byte-order mark. The stream stays open.</summary>
    public static void WriteCsv(OutreachReport report, Stream stream) => RowsFile.WriteCsv(stream, [.. OutreachColumns.Select(c => c.Header)], Rows(report));

    /// <summary>Writes all approaches of a plan as an XLSX workbook with one sheet. The stream stays open.</summary>
    public static void WriteXlsx(OutreachReport report, Stream stream) => RowsFile.WriteXlsx(stream, "招商计划", [.. OutreachColumns.Select(c => c.Header)], Rows(report));

    /// <summary>Writes the visits of a trip as UTF-8 CSV with a byte-order mark. The stream stays open.</summary>
    public static void WriteCsv(TripProposal trip, Stream stream) => RowsFile.WriteCsv(stream, [.. TripColumns.Select(c => c.Header)], Rows(trip));

    /// <summary>Writes the visits of a trip as an XLSX workbook with one sheet. The stream stays open.</summary>
    public static void WriteXlsx(TripProposal trip, Stream stream) => RowsFile.WriteXlsx(stream, "走访计划", [.. TripColumns.Select(c => c.Header)], Rows(trip));

    private static IEnumerable<IReadOnlyList<object?>> Rows(OutreachReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Plan.Lines.Select(line => OutreachColumns.Select(c => c.Value(report.Plan, line)).ToArray());
    }

    private static IEnumerable<IReadOnlyList<object?>> Rows(TripProposal trip)
    {
        ArgumentNullException.ThrowIfNull(trip);
        return trip.Days.SelectMany(day => day.Visits.Select(visit => TripColumns.Select(c => c.Value(trip, day, visit)).ToArray()));
    }

    private static void Write<T>(string path, T whole, Action<Stream> csv, Action<Stream> xlsx)
    {
        ArgumentNullException.ThrowIfNull(whole);
        Action<Stream> write = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".csv" => csv,
            ".xlsx" => xlsx,
            ".json" => stream => JsonSerializer.Serialize(stream, whole, JsonForms.Readable),
            var ending => throw new ArgumentException($"'{ending}' is not a form a plan can be written in; end the file in .csv, .xlsx or .json.", nameof(path)),
        };
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        write(stream);
    }

    private static string KindOf(DataKind kind) => kind switch { DataKind.Real => "真实", DataKind.Illustrative => "示例", _ => "模拟" };
}
