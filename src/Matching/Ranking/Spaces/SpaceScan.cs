using Matching.Catalog;
using Matching.Features;

namespace Matching.Ranking;

/// <summary>A table of spaces on a day, made ready for whoever asks: the features of the spaces alone, and which spaces are alike to gates and features.</summary>
internal sealed class SpaceScan
{
    private readonly SpaceKinds?[] _kinds;

    public SpaceScan(SpaceTable table, DateOnly day)
    {
        Measures = new SpaceMeasures(table.Spaces, table.Catalog, day);
        _kinds = Array.ConvertAll(Enum.GetValues<SpaceTrait>(), trait => trait == SpaceTrait.Own ? null : SpaceKinds.By(trait, table.Spaces, table.Catalog, day));
    }

    /// <summary>The features of the spaces alone.</summary>
    public SpaceMeasures Measures { get; }

    /// <summary>The spaces by a trait; null where every space is its own kind.</summary>
    public SpaceKinds? By(SpaceTrait trait) => _kinds[(int)trait];
}
