namespace Matching.Import;

/// <summary>Finds the column that a title means: by its English key, or by a Chinese name with or without a unit in brackets.</summary>
internal sealed class HeaderNames
{
    private readonly Dictionary<string, Column> _byKey;
    private readonly ILookup<string, Column> _byName;

    public HeaderNames(IReadOnlyList<Column> columns)
    {
        _byKey = columns.ToDictionary(c => Fold.Title(c.Key));
        _byName = columns.SelectMany(c => c.Names.Select(name => (Name: Fold.Title(name), Column: c))).ToLookup(p => p.Name, p => p.Column);
    }

    /// <summary>The column of an English key.</summary>
    public Column? ByKey(string title) => _byKey.GetValueOrDefault(Fold.Title(title));

    /// <summary>The column and the unit that a title names; neither when it names no column. A fault says that it names one badly.</summary>
    public Column? Find(string title, out MeasureUnit? unit, out Fault? fault)
    {
        unit = null;
        fault = null;
        if (ByKey(title) is { } keyed) return keyed;
        var folded = Fold.Title(title);
        var bracket = folded.EndsWith(')') ? folded.IndexOf('(') : -1;
        if (_byName[folded].ToList() is { Count: > 0 } whole) return WithoutUnit(whole, out fault);
        if (bracket <= 0) return null;

        var candidates = _byName[folded[..bracket]].Where(c => c.Units.Count > 0).ToList();
        var name = Fold.Unit(folded[(bracket + 1)..^1]);
        foreach (var column in candidates)
            if (column.Units.FirstOrDefault(u => u.IsNamed(name)) is { } named)
            {
                unit = named;
                return column;
            }

        if (candidates.Count == 0) return null;
        var units = string.Join("、", candidates.SelectMany(c => c.Units).Where(u => u.Name.Length > 0).Select(u => u.Name));
        fault = new(
            new("表头里的单位不认识", "the unit in the title is not known"),
            new($"可用单位：{units}", $"use one of: {units.Replace("、", ", ")}"));
        return candidates[0];
    }

    private static Column WithoutUnit(List<Column> columns, out Fault? fault)
    {
        var first = columns[0];
        fault = null;
        if (columns.Count > 1)
            fault = new(
                new("表头没有写单位，无法判断是哪一列", "the title names no unit, so that the column is unclear"),
                new($"写成 {string.Join(" 或 ", columns.Select(c => c.Title))}", $"write {string.Join(" or ", columns.Select(c => c.Title))}"));
        else if (first.Units.Count > 1 && first.Units[0].Name.Length > 0)
            fault = Fault.Warning(
                new($"表头没有写单位，按{first.Units[0].Name}读取", $"the title names no unit; {first.Units[0].Name} is assumed"),
                new($"写成 {first.Title}", $"write {first.Title}"));
        return first;
    }
}
