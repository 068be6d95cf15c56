using Matching.Domain;

namespace Matching.Catalog;

/// <summary>Plots and buildings of a catalog, figure by figure: first all plots, then all buildings.</summary>
internal sealed class SpaceColumns
{
    /// <summary>Takes the plots and buildings among some offerings.</summary>
    public SpaceColumns(IEnumerable<Offering> offerings)
    {
        var (plots, buildings) = (offerings.Where(o => o.Plot is not null).ToArray(), offerings.Where(o => o.Building is not null).ToArray());
        Spaces = [.. plots, .. buildings];
        Plots = new PlotColumns(plots);
        Buildings = new BuildingColumns(buildings);
    }

    /// <summary>The place of a space; negative when it is not among them.</summary>
    public int PlaceOf(OfferingId id)
    {
        var (low, high) = (0, Spaces.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Spaces[middle].Id.CompareTo(id);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    /// <summary>All of them, by place, which is the order of keys as the catalog has it.</summary>
    public Offering[] Spaces { get; }

    /// <summary>The plots; a plot's place among them is its place among all.</summary>
    public PlotColumns Plots { get; }

    /// <summary>The buildings; the first of them has the place that follows the last plot's.</summary>
    public BuildingColumns Buildings { get; }
}
