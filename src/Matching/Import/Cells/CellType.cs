using Matching.Domain;

namespace Matching.Import;

/// <summary>How the cells of a column are read and written. Stateless; <typeparamref name="T"/> can express "empty".</summary>
internal abstract class CellType<T>
{
    /// <summary>What a cell may hold, for the format's description and for messages.</summary>
    public abstract Text Permitted { get; }

    /// <summary>Units a header may name, the column's own first; empty when the values have none.</summary>
    public virtual IReadOnlyList<MeasureUnit> Units => [];

    /// <summary>The value of an empty cell.</summary>
    public virtual T Empty => default!;

    /// <summary>Whether a cell may hold several values.</summary>
    public virtual bool IsList => false;

    /// <summary>How a list that is known to be empty is written; empty when that is the same as unknown.</summary>
    public virtual string EmptyList => "";

    /// <summary>Reads a cell that is not empty. After an error <paramref name="value"/> is <see cref="Empty"/>.</summary>
    /// <returns>Null when all is well.</returns>
    public abstract Fault? Read(Cell cell, MeasureUnit? unit, out T value);

    /// <summary>The value as it is written: a string, decimal, double, int or <see cref="DateOnly"/>; null for an empty cell.</summary>
    public abstract object? Write(T value);
}
