namespace Matching.Import;

/// <summary>One row of an inspected file.</summary>
/// <param name="Row">The row as a spreadsheet numbers it, from 1.</param>
/// <param name="Cells">The texts of its cells by position: at least as many as there are columns.</param>
public sealed record InspectedRow(int Row, IReadOnlyList<string> Cells);
