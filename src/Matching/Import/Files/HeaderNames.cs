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

    /// <summary>A folded title and what it has in brackets at its end; empty when it has none.</summary>
    public static (string Name, string Bracket) Split(string title)
    {
        var folded = Fold.Title(title);
        return folded.EndsWith(')') && folded.IndexOf('(') is > 0 and var bracket ? (folded[..bracket], folded[(bracket + 1)..^1]) : (folded, "");
    }

    /// <summary>The column's unit of this name; null when it has none.</summary>
    public static MeasureUnit? UnitOf(Column column, string name) => column.Units.FirstOrDefault(unit => unit.IsNamed(Fold.Unit(name)));

    /// <summary>The doubt about a title without a unit; null where that leaves nothing open.</summary>
    public static Fault? NoUnit(Column column) => column.Units is [{ Name.Length: > 0 } own, _, ..]
        ? Fault.Warning(new($"表头没有写单位，按{own.Name}读取", $"the title names no unit; {own.Name} is assumed"), new($"写成 {column.Title}", $"write {column.Title}"))
        : null;

    /// <summary>The fault of a title in brackets of which no known unit stands.</summary>
    public static Fault UnknownUnit(IReadOnlyList<Column> columns)
    {
        var units = string.Join("、", columns.SelectMany(c => c.Units).Where(u => u.Name.Length > 0).Select(u => u.Name));
        return new(new("表头里的单位不认识", "the unit in the title is not known"), new($"可用单位：{units}", $"use one of: {units.Replace("、", ", ")}"));
    }

    /// <summary>The column of an English key.</summary>
    public Column? ByKey(string title) => _byKey.GetValueOrDefault(Fold.Title(title));

    /// <summary>What a title says together with the key below it, which is empty where there is none.</summary>
    public TitleMeaning Find(string title, string key)
    {
        var meaning = Find(title);
        if (key.Length == 0 || ByKey(key) is not { } keyed) return meaning;

        // The key settles what the title leaves open, but not a unit that it names and nobody knows.
        var fault = meaning.Column is not null && Fold.Title(title).EndsWith(')') ? meaning.Fault : null;
        return new(keyed, keyed == meaning.Column ? meaning.Unit : null, fault);
    }

    /// <summary>What a title says; the fault may be that it names its column badly.</summary>
    public TitleMeaning Find(string title)
    {
        if (ByKey(title) is { } keyed) return new(keyed, null, null);
        if (_byName[Fold.Title(title)].ToList() is { Count: > 0 } whole) return WithoutUnit(whole);
        var (name, bracket) = Split(title);
        if (bracket.Length == 0) return TitleMeaning.Unknown;

        var candidates = _byName[name].Where(c => c.Units.Count > 0).ToList();
        foreach (var column in candidates)
            if (UnitOf(column, bracket) is { } named) return new(column, named, null);
        return candidates.Count == 0 ? TitleMeaning.Unknown : new(candidates[0], null, UnknownUnit(candidates));
    }

    private static TitleMeaning WithoutUnit(List<Column> columns) => columns is [var only]
        ? new(only, null, NoUnit(only))
        : new(columns[0], null, new(
            new("表头没有写单位，无法判断是哪一列", "the title names no unit, so that the column is unclear"),
            new($"写成 {string.Join(" 或 ", columns.Select(c => c.Title))}", $"write {string.Join(" or ", columns.Select(c => c.Title))}")));
}
