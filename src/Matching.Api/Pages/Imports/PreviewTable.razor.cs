using Matching.Import;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Matching.Api.Pages.Imports;

/// <summary>The file as a sheet, each issue in its cell.</summary>
public sealed partial class PreviewTable
{
    private const int PageLength = 50;

    // Longer ones are cut by the cell's width.
    private const int LongText = 24;

    private FileInspection? _of;
    private ILookup<(int Row, int? Position), ImportIssue> _issues = default!;
    private IReadOnlyDictionary<string, ColumnInfo> _columns = default!;
    private InspectedRow[] _shown = [];
    private PreviewRows _rows;
    private int _page;
    private string? _wanted;

    /// <summary>What was seen of the file.</summary>
    [Parameter, EditorRequired]
    public required FileInspection Seen { get; set; }

    [Inject]
    private IJSRuntime Script { get; set; } = default!;

    private int Pages => (_shown.Length + PageLength - 1) / PageLength;

    private string Checked => Seen.Report is { RowCount: 0, Accepted: false }
        ? T("各列的对应有错，行还没有检查", "the columns are not settled; no row was checked yet")
        : T($"共 {Shell.Language.Number(Seen.Report.RowCount, 0)} 行，每一行都检查过", $"{Shell.Language.Number(Seen.Report.RowCount, 0)} rows, every one checked");

    /// <summary>Brings the cell that an issue is about to the screen.</summary>
    public void Show(ImportIssue issue)
    {
        ArgumentNullException.ThrowIfNull(issue);
        Filter(PreviewRows.All);
        _page = Math.Max(0, Array.FindIndex(_shown, row => row.Row == issue.Row)) / PageLength;
        _wanted = Place(issue.Row, issue.Position);
        StateHasChanged();
    }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (ReferenceEquals(_of, Seen)) return;
        _of = Seen;
        _issues = Seen.Report.Issues.ToLookup(issue => (issue.Row, issue.Position));
        _columns = FileFormats.Columns(Seen.Report.Kind).ToDictionary(column => column.Key, StringComparer.Ordinal);
        Filter(_rows);
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_wanted is not { } place) return;
        _wanted = null;
        await Script.InvokeVoidAsync("desk.show", place);
    }

    private static string Place(int row, int? position) => position is { } at ? $"cell-{row}-{at}" : $"row-{row}";

    private static string? Mark(ImportIssue[] issues) =>
        issues.Length == 0 ? null : Array.Exists(issues, issue => issue.Severity == IssueSeverity.Error) ? "wrong" : "odd";

    private static string Sign(ImportIssue issue) => issue.Severity == IssueSeverity.Error ? "✗" : "！";

    private string TargetName(string key) => Language.English ? key : _columns[key].ChineseNames[0];

    private void Filter(PreviewRows rows)
    {
        (_rows, _page) = (rows, 0);
        var wanted = rows switch
        {
            PreviewRows.Errors => RowsWith(IssueSeverity.Error),
            PreviewRows.Warnings => RowsWith(IssueSeverity.Warning),
            _ => null,
        };
        _shown = [.. Seen.Rows.Concat(Seen.LaterRows).Where(row => wanted is null || wanted.Contains(row.Row))];
    }

    private HashSet<int> RowsWith(IssueSeverity severity) => [.. Seen.Report.Issues.Where(issue => issue.Severity == severity).Select(issue => issue.Row)];
}
