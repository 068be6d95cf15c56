using Matching.Catalog;
using Matching.Domain;

namespace Matching.Explain;

/// <summary>The plot is offered together with neighbors, of which the need takes all (<see cref="PlotCombinations"/>).</summary>
internal sealed class JoinPlots() : Lever("join-plots", "H04")
{
    private const double MostNeighbors = 2;

    /// <inheritdoc/>
    public override IEnumerable<Move> Moves(Situation at, bool finely)
    {
        if (at.Offering.Plot is not { Area: { } area }) yield break;
        foreach (var whole in at.Catalog.PlotCombinations.For(at.Pair.Need, at.Offering))
        {
            Offering[] neighbors = [.. whole.Plots.Where(plot => plot.Id != at.Offering.Id)];
            if (JoinedPlot.Of(at.Offering.Plot, neighbors) is not { Area: { } together } joined) continue;
            var (zh, en) = (string.Join("、", neighbors.Select(plot => plot.Name.Zh)), string.Join(", ", neighbors.Select(plot => plot.Name.En)));
            var record = string.Join(';', neighbors.Prepend(at.Offering).Select(plot => plot.Id.ToString()));
            yield return new Move(
                Change(
                    record, Written(Rounded(area)), Written(Rounded(together)),
                    new($"与相邻地块 {zh} 合并：{Rounded(area):0.##} 亩变为 {Rounded(together):0.##} 亩", $"together with the adjacent {en}: {Rounded(area):0.##} 亩 becomes {Rounded(together):0.##} 亩"),
                    neighbors.Length / MostNeighbors),
                situation => situation.With(joined) with { Taken = [.. neighbors.Select(plot => Offering.Of(plot.Plot! with { Status = SpaceStatus.Withdrawn }))] },
                ComesFirst: true);
        }
    }

    private static decimal Rounded(Area area) => Math.Round(area.Mu, 2, MidpointRounding.AwayFromZero);
}
