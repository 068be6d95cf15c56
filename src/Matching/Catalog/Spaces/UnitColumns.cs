using System.Runtime.Intrinsics;

namespace Matching.Catalog;

/// <summary>
/// The units on offer of many buildings, and the combinations of them, figure by figure, for vectors that look at one unit each of neighboring buildings at a time: the first units of
/// four buildings, then their second ones, and so on.
/// </summary>
/// <remarks>Days are doubles, which hold them exactly, so that all figures fill vectors of the same width.</remarks>
internal sealed class UnitColumns
{
    private readonly int[] _first;

    public UnitColumns(BuildingFigures[] buildings)
    {
        var lanes = Vector256<double>.Count;
        var groups = (buildings.Length + lanes - 1) / lanes;
        _first = new int[groups + 1];
        for (var g = 0; g < groups; g++)
            _first[g + 1] = _first[g] + (lanes * buildings.Skip(g * lanes).Take(lanes).Max(b => b.Offered.Length));
        Counts = new double[groups * lanes];
        (GfaM2, LeastLetM2, RentDay) = (Column(), Column(), Column());
        (EarliestOn, LatestOn, LeastFitOut, MostFitOut, Undivided) = (Column(), Column(), Column(), Column(), Column());
        for (var building = 0; building < buildings.Length; building++)
        {
            var units = buildings[building].Offered;
            Counts[building] = units.Length;
            for (var i = 0; i < units.Length; i++)
            {
                ref readonly var unit = ref units[i];
                var at = _first[building / lanes] + (i * lanes) + (building % lanes);
                (GfaM2[at], LeastLetM2[at], RentDay[at]) = (unit.GfaM2, unit.LeastLetM2, unit.RentDay);
                (EarliestOn[at], LatestOn[at]) = (unit.Ready.EarliestOn, unit.Ready.LatestOn);
                (LeastFitOut[at], MostFitOut[at]) = (unit.Ready.LeastFitOut, unit.Ready.MostFitOut);
                Undivided[at] = unit.IsUndivided ? 1 : 0;
            }
        }
    }

    /// <summary>How many units and combinations each building offers.</summary>
    public double[] Counts { get; }

    /// <summary>Gross floor area, m²; NaN when unknown.</summary>
    public double[] GfaM2 { get; }

    /// <summary><see cref="UnitFigures.LeastLetM2"/>.</summary>
    public double[] LeastLetM2 { get; }

    /// <summary>Asking rent, 元/m²·day; infinite when unknown.</summary>
    public double[] RentDay { get; }

    /// <summary><see cref="ReadyFigures.EarliestOn"/>.</summary>
    public double[] EarliestOn { get; }

    /// <summary><see cref="ReadyFigures.LatestOn"/>.</summary>
    public double[] LatestOn { get; }

    /// <summary>Days that fitting it out takes at least.</summary>
    public double[] LeastFitOut { get; }

    /// <summary>Days that fitting it out takes at most.</summary>
    public double[] MostFitOut { get; }

    /// <summary>1 where nobody knows whether a part may be let, 0 where it is known.</summary>
    public double[] Undivided { get; }

    /// <summary>Where the units of a group of neighboring buildings stand.</summary>
    public Range Of(int group) => _first[group].._first[group + 1];

    private double[] Column() => new double[_first[^1]];
}
