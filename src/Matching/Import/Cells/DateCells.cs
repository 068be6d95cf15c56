using System.Globalization;
using System.Text.RegularExpressions;
using Matching.Domain;

namespace Matching.Import;

/// <summary>Dates: <c>yyyy-MM-dd</c>, <c>yyyy/M/d</c>, <c>yyyy年M月d日</c> and the date cells of a workbook. Ambiguous forms are reported, never guessed.</summary>
internal sealed partial class DateCells(int minYear, int maxYear) : CellType<DateOnly?>
{
    private static readonly string[] Formats = ["yyyy-M-d", "yyyy/M/d", "yyyy年M月d日"];

    // Excel's Chinese date formats arrive as bare day numbers. From 10 000 (1927) on they cannot be mistaken for a year.
    private const int FirstDayNumber = 10_000;
    private const int LastDayNumber = 80_000;

    public override Text Permitted { get; } =
        new($"日期 yyyy-MM-dd，{minYear}–{maxYear} 年", $"date yyyy-MM-dd, years {minYear}–{maxYear}");

    public override Fault? Read(Cell cell, MeasureUnit? unit, out DateOnly? value)
    {
        value = null;
        DateOnly date;
        if (cell.Kind == CellKind.Date)
            date = DateOnly.FromDateTime(cell.Date);
        else if (cell is { Kind: CellKind.Number, Number: >= FirstDayNumber and <= LastDayNumber })
            date = DateOnly.FromDateTime(DateTime.FromOADate(cell.Number));
        else if (!DateOnly.TryParseExact(Fold.Narrow(cell.Text), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
            return Describe(cell.Text);
        if (date.Year < minYear || date.Year > maxYear)
            return new(
                new($"年份应在 {minYear}–{maxYear} 之间", $"the year must lie in {minYear}–{maxYear}"),
                new("请核对日期", "check the date"));
        value = date;
        return null;
    }

    public override object? Write(DateOnly? value) => value;

    private static Fault Describe(string original)
    {
        if (Faults.IsPlaceholder(original)) return Faults.Placeholder(original);
        var text = Fold.Narrow(original);
        var reason = new Text("不是日期", "not a date this format knows");
        if (YearMonthDay().Match(text) is { Success: true } m
            && DateOnly.TryParseExact($"{m.Groups[1]}-{m.Groups[2]}-{m.Groups[3]}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return new(reason, new($"写成 {date:yyyy-MM-dd}", $"write {date:yyyy-MM-dd}"));
        return new(reason, new("写成 2026-03-01；不知道就留空", "write a day such as 2026-03-01, or leave the cell empty when unknown"));
    }

    [GeneratedRegex(@"^(\d{4})[.\-/年]?(\d{1,2})[.\-/月]?(\d{1,2})日?([ T].*)?$")]
    private static partial Regex YearMonthDay();
}
