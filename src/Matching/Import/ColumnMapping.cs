using System.Collections.Immutable;

namespace Matching.Import;

/// <summary>What somebody has decided about the columns of a file; positions without a choice are read by their titles. Immutable.</summary>
public sealed class ColumnMapping
{
    /// <summary>The last position that a worksheet has.</summary>
    private const int LastPosition = 16_383;

    private readonly ImmutableSortedDictionary<int, ColumnChoice> _choices;

    private ColumnMapping(ImmutableSortedDictionary<int, ColumnChoice> choices) => _choices = choices;

    /// <summary>No choice: every title speaks for itself.</summary>
    public static ColumnMapping None { get; } = new(ImmutableSortedDictionary<int, ColumnChoice>.Empty);

    /// <summary>The choices by position, from 0.</summary>
    public IReadOnlyDictionary<int, ColumnChoice> Choices => _choices;

    /// <summary>Reads a position as a column, whatever its title is.</summary>
    /// <param name="position">The position, from 0.</param>
    /// <param name="key">The column's English key; a file that has no such column is read with an <see cref="ArgumentException"/>.</param>
    /// <param name="unit">The unit of its values; null for the one that the title names, else the column's own.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative, or beyond the last of a worksheet, 16,383.</exception>
    public ColumnMapping With(int position, string key, string? unit = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return Set(position, new ColumnChoice(key, unit));
    }

    /// <summary>Leaves a position unread, whatever its title is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative, or beyond the last of a worksheet, 16,383.</exception>
    public ColumnMapping Ignoring(int position) => Set(position, new ColumnChoice(null));

    /// <summary>Takes the choice about a position back.</summary>
    public ColumnMapping Without(int position) => new(_choices.Remove(position));

    private ColumnMapping Set(int position, ColumnChoice choice)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(position);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(position, LastPosition);
        return new(_choices.SetItem(position, choice));
    }
}
