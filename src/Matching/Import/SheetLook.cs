using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace Matching.Import;

/// <summary>How a workbook looks to the person who fills it in.</summary>
internal static class SheetLook
{
    private const double NarrowestColumn = 8;
    private const double WidestColumn = 60;

    /// <summary>Titles and keys stay in sight. Without a filter: it would begin at the titles and sort the keys below them among the rows.</summary>
    public static OpenXmlConfiguration Of(IEnumerable<DynamicExcelColumn> widths) => new() { FreezeRowCount = 2, AutoFilter = false, DynamicColumns = [.. widths] };

    /// <summary>A column as wide as its title, its key and a usual value.</summary>
    public static DynamicExcelColumn Width(Column column) => Width(column.Title, [column.Title, column.Key, column.Example]);

    /// <summary>A column as wide as the widest of some texts.</summary>
    public static DynamicExcelColumn Width(string title, IEnumerable<string> texts) =>
        // A Chinese character is as wide as two digits.
        new(title) { Width = Math.Clamp(texts.Max(text => text.Sum(c => c >= '\u2E80' ? 2 : 1)) + 2, NarrowestColumn, WidestColumn) };
}
