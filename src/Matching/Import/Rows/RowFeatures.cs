namespace Matching.Import;

/// <summary>The features that rows are read for, and what a file may call them.</summary>
internal sealed class RowFeatures
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>Takes the features.</summary>
    /// <param name="names">Their names in the order of a row.</param>
    /// <param name="required">Which of them a file must have, in the same order.</param>
    /// <param name="aliases">Pairs of names that mean the same feature.</param>
    public RowFeatures(IReadOnlyList<string> names, IReadOnlyList<bool> required, IEnumerable<(string, string)> aliases)
    {
        (Names, Required) = (names, required);
        for (var i = 0; i < names.Count; i++) _places[names[i]] = i;
        foreach (var (one, other) in aliases.ToArray())
        {
            // A feature's own name comes before what another is called elsewhere.
            if (_places.TryGetValue(one, out var place)) _places.TryAdd(other, place);
            else if (_places.TryGetValue(other, out place)) _places.TryAdd(one, place);
        }
    }

    /// <summary>The names in the order of a row.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Which of them a file must have.</summary>
    public IReadOnlyList<bool> Required { get; }

    /// <summary>How many there are.</summary>
    public int Count => Names.Count;

    /// <summary>The place of the feature that a title names; -1 when it names none.</summary>
    public int PlaceOf(string title) => _places.GetValueOrDefault(title, -1);
}
