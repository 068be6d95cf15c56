using Matching.Domain;

namespace Matching.Import;

/// <summary>One column of a kind of file: its names, unit and meaning, whatever the type of its values.</summary>
internal abstract class Column
{
    /// <summary>The position among the kind's columns, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The title in English, such as <c>revenue_wan</c>; it names the unit where there is one.</summary>
    public required string Key { get; init; }

    /// <summary>Chinese titles without unit; the first one is written.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Whether every row must have a value.</summary>
    public required bool Required { get; init; }

    /// <summary>Whether a file is written without it when no row has a value in it, because most rows are silent about it.</summary>
    public required bool Sparse { get; init; }

    /// <summary>What the value means.</summary>
    public required Text Meaning { get; init; }

    /// <summary>A value as it may stand in a file.</summary>
    public required string Example { get; init; }

    /// <summary>What a cell may hold.</summary>
    public abstract Text Permitted { get; }

    /// <summary>Units a header may name, the column's own first.</summary>
    public abstract IReadOnlyList<MeasureUnit> Units { get; }

    /// <summary>Whether a cell may hold several values.</summary>
    public abstract bool IsList { get; }

    /// <summary>How a list that is known to be empty is written.</summary>
    public abstract string EmptyList { get; }

    /// <summary>The Chinese title as it is written, with the unit.</summary>
    public string Title => Units.FirstOrDefault() is { Name.Length: > 0 } unit ? $"{Names[0]}({unit.Name})" : Names[0];
}
