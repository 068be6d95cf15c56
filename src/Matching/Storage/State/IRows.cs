namespace Matching.Storage;

/// <summary>The rows of one kind at one revision, unchangeable, ordered by key (ordinal).</summary>
internal interface IRows<T>
    where T : class
{
    /// <summary>The rows. They may be read from a file first, when somebody looks at them.</summary>
    RowList<T> Rows { get; }

    /// <summary>The rows with others put in. They count one after the other: the second of two with one key is held against the first.</summary>
    /// <exception cref="ArgumentException">A row is null or has no proper key; nothing has happened then.</exception>
    TableChange<T> With(IReadOnlyList<T> rows);
}

/// <summary>What putting rows into a table did.</summary>
/// <param name="Table">The table afterwards; the same one when nothing changed.</param>
/// <param name="Written">The rows that differ from before, ordered by key.</param>
/// <param name="Result">The counts.</param>
internal readonly record struct TableChange<T>(IRows<T> Table, RowList<T> Written, UpsertResult Result)
    where T : class;
