namespace Matching.Import;

/// <summary>Guesses which column each title means. No two titles mean one column: a choice comes first, then exact titles, then the nearest.</summary>
internal static class ColumnGuesses
{
    /// <summary>The guesses by position.</summary>
    /// <param name="format">What the file is read as.</param>
    /// <param name="titles">The titles, empty where there is none.</param>
    /// <param name="keys">The English keys below them, as many, empty where there is none.</param>
    /// <param name="mapping">The choices, which are no guesses.</param>
    /// <exception cref="ArgumentException">The mapping names a column or a unit that this kind of file does not have.</exception>
    public static IReadOnlyList<InspectedColumn> Of(FileFormat format, IReadOnlyList<string> titles, IReadOnlyList<string> keys, ColumnMapping mapping)
    {
        var found = new InspectedColumn?[titles.Count];
        var taken = new HashSet<Column>();
        foreach (var (position, choice) in mapping.Choices.Where(pair => pair.Key < found.Length))
        {
            var meaning = ChosenTitle.Read(format.Names, titles[position], keys[position], choice);
            if (meaning.Column is { } column) taken.Add(column);
            found[position] = Column(position, meaning, TitleMatch.Chosen);
        }

        for (var i = 0; i < found.Length; i++)
            if (found[i] is null && format.Names.Find(titles[i], keys[i]) is { Column: { } column, Fault: not { Severity: IssueSeverity.Error } } meaning && taken.Add(column))
                found[i] = Column(i, meaning, TitleMatch.Exact);

        // A title goes to the column that it is nearest to, or to none: 企业简称 beside 企业名称 is not the English name.
        var near =
            from position in Enumerable.Range(0, found.Length)
            where found[position] is null
            let scores = format.Columns.Select(column => NearTitle.Score(titles[position], column)).ToArray()
            let best = scores.Max()
            where best > 0
            from column in format.Columns
            where scores[column.Index] == best
            orderby best descending, position, column.Index
            select (position, column);
        foreach (var (position, column) in near.ToArray())
            if (found[position] is null && taken.Add(column))
                found[position] = Column(position, ChosenTitle.Named(titles[position], column), TitleMatch.Near);
        return [.. found.Select((column, i) => column ?? Column(i, default, TitleMatch.None))];

        InspectedColumn Column(int position, TitleMeaning meaning, TitleMatch match)
        {
            var unit = meaning.Fault is { Severity: IssueSeverity.Error } ? null : meaning.Unit ?? meaning.Column?.Units.FirstOrDefault();
            return new(position, titles[position], meaning.Column?.Key, match, unit is { Name.Length: > 0 } ? unit.Name : null);
        }
    }
}
