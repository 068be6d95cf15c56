using Matching.Catalog;
using Matching.Domain;

namespace Matching.Merit;

/// <summary>V6: the land use does not admit a stated activity. Activities only inferred from the industry prove nothing.</summary>
internal static class LandUseVeto
{
    /// <summary>Checks it.</summary>
    public static (VetoState State, Text Evidence) Check(in Pair pair)
    {
        var (use, need) = (pair.Offering.Use, pair.Need);
        if (!pair.Offering.IsSpace) return (VetoState.Unknown, new Text("选用哪个载体？", "which space is it for?"));
        var codes = SpaceUse.Codes(pair.Offering);
        var zoned = string.Join("/", codes);
        var activities = ActivityNames.Phrase(need.Activities);
        if (use.NeverOffered) return (VetoState.Yes, new Text($"用途 {zoned} 不用于产业招商", $"{zoned} is not offered to industry"));
        if (use.IsKnown && need.ActivitiesStated && use.Worst(need.ActivityBits) is { } worst)
        {
            return worst switch
            {
                Compatibility.No => (VetoState.Yes, new Text($"用途 {zoned} 不允许{activities.Zh}", $"{zoned} does not admit {activities.En}")),
                Compatibility.Conditional => (VetoState.No, new Text($"用途 {zoned} 有条件允许{activities.Zh}", $"{zoned} admits {activities.En} under conditions")),
                _ => (VetoState.No, new Text($"用途 {zoned} 允许{activities.Zh}", $"{zoned} admits {activities.En}")),
            };
        }

        return (VetoState.Unknown, codes.Count == 0
            ? new Text("用地或房屋用途是什么？", "what is the space zoned for?")
            : new Text($"企业在此实际做什么、用途 {zoned} 是否允许？", $"what will be done there, and does {zoned} admit it?"));
    }
}
