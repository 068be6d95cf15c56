using Matching.Catalog;
using Matching.Domain;

namespace Matching.Merit;

/// <summary>V7: the plot lies within the ecological red line. Heritage limits what may be built, so it is a question.</summary>
internal static class RedLineVeto
{
    /// <summary>Checks it.</summary>
    public static (VetoState State, Text Evidence) Check(in Pair pair)
    {
        if (pair.Offering.Building is not null) return (VetoState.No, new Text("既有楼宇，不涉及新用地", "an existing building, no new land"));
        if (pair.Offering.Plot is not { } plot) return (VetoState.Unknown, new Text("选用哪个载体？", "which space is it for?"));
        return (plot.RedLine, plot.Heritage) switch
        {
            (true, _) => (VetoState.Yes, new Text("地块在生态红线内", "the plot lies within the ecological red line")),
            (_, true) => (VetoState.Unknown, new Text("地块受文物保护限制：方案是否经文物部门同意？", "heritage protection limits the plot: does the authority agree to the design?")),
            (false, false) => (VetoState.No, new Text("不涉及生态红线和文物保护", "neither red line nor heritage")),
            _ => (VetoState.Unknown, new Text("是否涉及生态红线或文物保护？", "does a red line or heritage protection touch the plot?")),
        };
    }
}
