using Matching.Domain;

namespace Matching.Catalog;

/// <summary>
/// The plots of a catalog that one project may take together: two or three that hang together by <see cref="Plot.AdjacentTo"/>, may all be offered, and have
/// a class of land use in common.
/// </summary>
/// <remarks>Taking plots together is for planning and land supply to agree to: it is proposed, and no constraint passes by it.</remarks>
public sealed class PlotCombinations
{
    private readonly PlotCombination[] _all;
    private readonly PlotCombination[] _single;

    internal PlotCombinations(IEnumerable<Offering> offerings)
    {
        var offered = offerings.Where(o => o.Plot is { } plot && PlotChoice.MayBeOffered(plot)).OrderBy(o => o.Id).ToDictionary(o => o.Plot!.Id, StringComparer.Ordinal);
        var links = offered.Values.SelectMany(o => o.Plot!.AdjacentTo.Where(offered.ContainsKey).SelectMany(id => new[] { (One: o.Plot!.Id, Other: id), (One: id, Other: o.Plot!.Id) }))
            .Where(link => link.One != link.Other)
            .ToLookup(link => link.One, link => link.Other, StringComparer.Ordinal);
        var pairs = Grown(links.Select(link => new[] { link.Key }), links);
        _all = [.. pairs.Concat(Grown(pairs, links)).Select(ids => Array.ConvertAll(ids, id => offered[id])).Where(ShareLandUse).Select(plots => new PlotCombination(plots))];
        _single = [.. links.Select(link => new PlotCombination([offered[link.Key]]))];
    }

    /// <summary>The combinations that a need is known to fit and of which it needs every plot; fewest plots first, then least land, then by key.</summary>
    /// <param name="need">The need; one that states neither land nor floor area fits none.</param>
    /// <param name="with">Only those with this plot; null for all.</param>
    public IReadOnlyList<PlotCombination> For(Need need, Offering? with = null)
    {
        var serving = new List<PlotCombination>();
        foreach (var combination in _all.OrderBy(c => c.Plots.Count).ThenBy(c => double.IsNaN(c.AreaM2)).ThenBy(c => c.AreaM2))
        {
            if (!combination.Serves(need) || serving.Exists(smaller => IsPart(smaller, combination))) continue;
            if (!Array.Exists(_single, single => IsPart(single, combination) && single.Serves(need))) serving.Add(combination);
        }

        return with is null ? serving : [.. serving.Where(combination => combination.Plots.Any(plot => plot.Id == with.Id))];
    }

    private static List<string[]> Grown(IEnumerable<string[]> choices, ILookup<string, string> links) =>
    [
        .. choices.SelectMany(ids => ids.SelectMany(id => links[id]).Except(ids, StringComparer.Ordinal).Select(next => ids.Append(next).Order(StringComparer.Ordinal).ToArray()))
            .DistinctBy(ids => string.Join('/', ids), StringComparer.Ordinal)
            .OrderBy(ids => string.Join('/', ids), StringComparer.Ordinal),
    ];

    private static bool ShareLandUse(Offering[] plots) =>
        plots.Select(plot => plot.Plot!.LandUse.AsEnumerable()).Aggregate((one, other) => one.Intersect(other, StringComparer.Ordinal)).Any();

    private static bool IsPart(PlotCombination part, PlotCombination whole) => part.Plots.All(whole.Plots.Contains);
}
