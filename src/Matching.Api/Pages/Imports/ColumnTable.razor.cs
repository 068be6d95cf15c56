using Matching.Domain;
using Matching.Import;
using Microsoft.AspNetCore.Components;

namespace Matching.Api.Pages.Imports;

/// <summary>The columns of a file: what each is read as, how sure that is, and what may be chosen instead.</summary>
public sealed partial class ColumnTable
{
    private const int SamplesShown = 3;

    private DataFileKind? _kind;
    private IReadOnlyList<ColumnInfo> _columns = [];

    /// <summary>The file, looked at.</summary>
    [Parameter, EditorRequired]
    public required ImportDraft Draft { get; set; }

    /// <summary>Told of the file read in another way.</summary>
    [Parameter]
    public EventCallback<ImportDraft> Changed { get; set; }

    private FileInspection Seen => Draft.Seen!;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (_kind == Seen.Report.Kind) return;
        _kind = Seen.Report.Kind;
        _columns = FileFormats.Columns(Seen.Report.Kind);
    }

    private string Name(ColumnInfo column) => Language.English ? column.Key : $"{column.ChineseNames[0]} {column.Key}";

    private ColumnInfo? Known(string? key) => _columns.FirstOrDefault(column => column.Key == key);

    private string Samples(int position) =>
        string.Join(" · ", Seen.Rows.Select(row => row.Cells[position]).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).Take(SamplesShown));

    private string Judged(InspectedColumn column) => column.Match switch
    {
        TitleMatch.Exact => T("列名一致", "its title"),
        TitleMatch.Chosen when column.Key is null => T("选定不读", "chosen: not read"),
        TitleMatch.Chosen => T("已选定", "chosen"),
        _ => T("不认识，不读；可在左边选定", "not known, not read; can be chosen"),
    };

    // That a title is not known is said in a word, and mended here rather than in the file.
    private IEnumerable<ImportIssue> Told(InspectedColumn column) =>
        Seen.IssuesAt(Seen.HeaderRow, column.Position).Where(issue => issue.Severity == IssueSeverity.Error || column.Match != TitleMatch.None);

    private Task Choose(InspectedColumn column, string? key) => Changed.InvokeAsync(Draft.Read(column.Position, string.IsNullOrEmpty(key) ? null : key));
}
