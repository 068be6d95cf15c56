namespace Matching.Import;

/// <summary>What a position means once somebody has chosen its column: the choice decides the column, the title may still name the unit.</summary>
internal static class ChosenTitle
{
    /// <exception cref="ArgumentException">There is no such column, or it has no such unit.</exception>
    public static TitleMeaning Read(HeaderNames names, string title, string key, ColumnChoice choice)
    {
        if (choice.Key is null) return default;
        var column = names.ByKey(choice.Key) ?? throw new ArgumentException($"'{choice.Key}' is not the key of a column of this kind of file.", nameof(choice));
        if (choice.Unit is { } unit)
        {
            return HeaderNames.UnitOf(column, unit) is { } chosen
                ? new(column, chosen, null)
                : throw new ArgumentException($"'{unit}' is not a unit of the column '{column.Key}'.", nameof(choice));
        }

        var settled = names.ByKey(title) == column || (names.ByKey(key) == column && !Fold.Title(title).EndsWith(')'));
        return settled ? new(column, null, null) : Named(title, column);
    }

    /// <summary>The column with the unit that a title names in brackets.</summary>
    public static TitleMeaning Named(string title, Column column)
    {
        var (_, bracket) = HeaderNames.Split(title);
        if (bracket.Length == 0 || column.Units.Count == 0) return new(column, null, HeaderNames.NoUnit(column));
        return HeaderNames.UnitOf(column, bracket) is { } named ? new(column, named, null) : new(column, null, HeaderNames.UnknownUnit([column]));
    }
}
