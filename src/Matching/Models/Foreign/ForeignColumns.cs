using Matching.Scoring;

namespace Matching.Models;

/// <summary>Collects the columns that a foreign model's splits look at: one for each feature and way of treating its missing values.</summary>
internal sealed class ForeignColumns
{
    private readonly List<InputColumn> _columns = [];
    private readonly Dictionary<InputColumn, int> _places = [];

    /// <summary>The place of the column in which a missing value goes to one side at every split.</summary>
    /// <remarks>Minus infinity is at most every threshold; NaN is at most none, not even infinity, which LightGBM writes where a split only asks whether a value is missing.</remarks>
    public int Directed(int feature, bool missingLeft, bool zeroIsMissing = false) =>
        Place(new InputColumn(feature, InputKind.Value, missingLeft ? float.NegativeInfinity : float.NaN, zeroIsMissing));

    /// <summary>The place of the column in which a missing value counts as zero.</summary>
    public int Zeroed(int feature) => Place(new InputColumn(feature, InputKind.Value, 0));

    /// <summary>The columns as a forest's input.</summary>
    /// <param name="features">Features of a row.</param>
    public ForestInput Input(int features) => new(features, _columns.Count > 0 ? [.. _columns] : [new InputColumn(0)]);

    private int Place(InputColumn column)
    {
        if (_places.TryGetValue(column, out var place)) return place;
        _columns.Add(column);
        return _places[column] = _columns.Count - 1;
    }
}
