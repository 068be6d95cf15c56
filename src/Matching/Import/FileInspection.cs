namespace Matching.Import;

/// <summary>A file as somebody sees it before it is imported: its columns and what they mean, its first rows, and what is wrong with it.</summary>
public sealed record FileInspection
{
    /// <summary>What an import with <see cref="Mapping"/> would report, about every row of the file; its rows themselves are left out.</summary>
    public required ImportReport Report { get; init; }

    /// <summary>The choices with which the file was read.</summary>
    public required ColumnMapping Mapping { get; init; }

    /// <summary>The row of the titles as a spreadsheet numbers it; 0 when the file has none.</summary>
    public required int HeaderRow { get; init; }

    /// <summary>The columns by position, from 0; empty when the file cannot be read.</summary>
    public required IReadOnlyList<InspectedColumn> Columns { get; init; }

    /// <summary>The first rows of data; the row of keys and blank rows are none.</summary>
    public required IReadOnlyList<InspectedRow> Rows { get; init; }

    /// <summary>The rows below those about which the report lists an issue.</summary>
    public required IReadOnlyList<InspectedRow> LaterRows { get; init; }

    /// <summary>The mapping with every near guess taken into it, to be shown and inspected again.</summary>
    public ColumnMapping Proposal => Columns
        .Where(column => column.Match == TitleMatch.Near)
        .Aggregate(Mapping, (mapping, column) => mapping.With(column.Position, column.Key!));

    /// <summary>What is wrong with one cell.</summary>
    /// <param name="row">The row as a spreadsheet numbers it.</param>
    /// <param name="position">The column's position, from 0; null for what is wrong with the row as a whole.</param>
    public IEnumerable<ImportIssue> IssuesAt(int row, int? position) => Report.Issues.Where(issue => issue.Row == row && issue.Position == position);
}
