using Matching.Catalog;
using Matching.Domain;

namespace Matching.Merit;

/// <summary>V4: energy per output, or the PUE of a data center, above what the space admits.</summary>
internal static class EnergyVeto
{
    /// <summary>Checks it. A use without a cap, or a cap without a stated use, leaves it open.</summary>
    public static (VetoState State, Text Evidence) Check(in Pair pair)
    {
        var (need, plot, building) = (pair.Need.Stated, pair.Offering.Plot, pair.Offering.Building);
        var measured = new List<(decimal? Value, decimal? Limit, Text Name)>
        {
            (need.UnitEnergy, plot?.EnergyLimit, new Text("单位能耗（吨标煤/万元）", "energy per output, tce per CNY 10,000")),
        };

        // A cap on PUE says nothing of a project that is no data center.
        if (need.Pue is not null || pair.Need.Activities.Contains(Activity.DataCentre))
            measured.Add((need.Pue, plot?.PueMax ?? building?.PueMax, new Text("数据中心 PUE", "PUE")));
        foreach (var (value, limit, name) in measured)
        {
            if (value > limit) return (VetoState.Yes, new Text($"{name.Zh} {value:0.###} 超过上限 {limit:0.###}", $"{name.En}: {value:0.###} is above the cap of {limit:0.###}"));
        }

        var open = measured.FirstOrDefault(m => m.Value is null != m.Limit is null);
        if (open.Name is not null) return (VetoState.Unknown, new Text($"{open.Name.Zh}：项目的数值和载体的上限各是多少？", $"{open.Name.En}: what are the project's figure and the space's cap?"));
        var within = measured.Where(m => m.Value is not null).ToArray();
        return within.Length == 0
            ? (VetoState.Unknown, new Text("能耗多少、上限多少？", "how much energy is used, and what is the cap?"))
            : (VetoState.No, new Text(
                string.Join("；", within.Select(m => $"{m.Name.Zh} {m.Value:0.###}，上限 {m.Limit:0.###}")),
                string.Join("; ", within.Select(m => $"{m.Name.En}: {m.Value:0.###}, cap {m.Limit:0.###}"))));
    }
}
