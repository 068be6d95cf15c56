using System.Collections.Frozen;

namespace Matching.Domain;

/// <summary>What a company plausibly does in a space when nobody has said: read off its industry and its center (estimates).</summary>
/// <remarks>For outreach, where companies have stated nothing yet. What an enquiry states always goes before it.</remarks>
public static class InferredActivities
{
    private static readonly IReadOnlyList<Activity> OfEverybody = [Activity.Headquarters];

    private static readonly FrozenDictionary<string, IReadOnlyList<Activity>> ByKey =
        EmbeddedTable.Rows("Domain/Activities/inferred_activities.csv").ToFrozenDictionary(cells => cells[0], Read);

    private static readonly IReadOnlyList<Activity>[] ByCenter =
        [.. CenterIds.All.Select(center => ByKey.GetValueOrDefault("center:" + center.Code(), OfEverybody))];

    /// <summary>The plausible activities of a company; headquarters always comes first.</summary>
    public static IReadOnlyList<Activity> Of(Company company) =>
        Of(company.IndustryCode, company.IndustryVersion, CenterFit.Of(company).Primary);

    /// <summary>The plausible activities of an industry and a primary center; headquarters always comes first.</summary>
    /// <param name="code">GB/T 4754 code of any level; null or unknown says nothing.</param>
    /// <param name="version">The edition of the code; an unknown edition says nothing.</param>
    /// <param name="center">The company's primary center, if it has one.</param>
    public static IReadOnlyList<Activity> Of(string? code, IndustryVersion version, CenterId? center)
    {
        var ofIndustry = OfIndustry(code, version);
        if (center is null) return ofIndustry;
        var ofCenter = ByCenter[(int)center];
        return ofCenter.All(ofIndustry.Contains) ? ofIndustry : [.. ofIndustry.Union(ofCenter).Order()];
    }

    private static IReadOnlyList<Activity> OfIndustry(string? code, IndustryVersion version)
    {
        if (code is null || !IndustryCatalog.TryFind(IndustryEditions.To2017(code, version), out var entry)) return OfEverybody;
        for (var length = entry.Code.Length; length > 0; length--)
        {
            if (ByKey.TryGetValue(entry.Code[..length], out var activities)) return activities;
        }

        return OfEverybody;
    }

    private static IReadOnlyList<Activity> Read(string[] cells) =>
        [Activity.Headquarters, .. cells[1].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(name => Enum.Parse<Activity>(name))];
}
