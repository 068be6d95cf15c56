using Matching.Domain;

namespace Matching.Import;

/// <summary>The description of one column of a kind of file.</summary>
/// <param name="Key">The title in English, such as <c>revenue_wan</c>.</param>
/// <param name="ChineseNames">Titles in Chinese that are understood; the first one is written.</param>
/// <param name="Units">Units that a Chinese title may name in brackets, the column's own first; empty when the values have none.</param>
/// <param name="Required">Whether every row must have a value.</param>
/// <param name="Meaning">What the value means.</param>
/// <param name="Permitted">What a cell may hold.</param>
/// <param name="Example">A value as it may stand in a file.</param>
public sealed record ColumnInfo(
    string Key, IReadOnlyList<string> ChineseNames, IReadOnlyList<string> Units, bool Required, Text Meaning, Text Permitted, string Example);
