using Matching.Api.Contracts;
using Matching.Domain;
using Matching.Planning;

namespace Matching.Api.Pages.Plans;

/// <summary>A quota beside what a plan makes of it.</summary>
/// <param name="Name">The center or the city.</param>
/// <param name="Least">At least so many were asked for.</param>
/// <param name="Most">At most so many; null for no such limit.</param>
/// <param name="Planned">How many there are.</param>
/// <param name="Why">How it stands, and why it is missed where it is.</param>
public sealed record QuotaStanding(Text Name, int Least, int? Most, int Planned, Text Why)
{
    /// <summary>Whether the least number is there.</summary>
    public bool Met => Planned >= Least;

    /// <summary>Whether there may be no more.</summary>
    public bool IsFull => Planned == Most;

    /// <summary>The quotas of a plan, in the order of the centers, then of the cities.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asked">What was asked.</param>
    public static IReadOnlyList<QuotaStanding> Of(OutreachProposal plan, PlanOutreachRequest asked)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(asked);
        var usedUp = plan.Lines.Count >= asked.Budget;
        var offered = OfferedCenters(asked.Offerings);
        var own = asked.Centers ?? new Dictionary<string, QuotaRange>();
        var centers = CenterIds.All
            .Select(center => (Center: center, Range: own.FirstOrDefault(quota => CenterIds.TryParse(quota.Key, out var named) && named == center).Value ?? asked.PerCenter))
            .Where(quota => quota.Range is not null)
            .Select(quota => Of(quota.Center.Name(), quota.Range!, plan.Lines.Count(line => line.Center == quota.Center), Available(quota.Center.Code()), usedUp, offered?.Contains(quota.Center) ?? true));
        var cities = (asked.Cities ?? new Dictionary<string, QuotaRange>())
            .Select(quota => Of(new Text(quota.Key, quota.Key), quota.Value, plan.Lines.Count(line => Cities.AreSame(line.City, quota.Key)), Available(quota.Key), usedUp, offered: true));
        return [.. centers, .. cities];

        int? Available(string name) => plan.Shortfalls.FirstOrDefault(shortfall => Cities.AreSame(shortfall.Name, name))?.Available;
    }

    // A space serves whatever center the company fits; where centers alone are offered, approaches count for no other.
    private static HashSet<CenterId>? OfferedCenters(IReadOnlyList<string>? offerings)
    {
        var centers = new HashSet<CenterId>();
        foreach (var offering in offerings ?? [])
        {
            if (!OfferingId.TryParse(offering, out var id) || id.Kind != OfferingKind.Center || !CenterIds.TryParse(id.Id, out var center)) return null;
            centers.Add(center);
        }

        return centers.Count == 0 ? null : centers;
    }

    private static QuotaStanding Of(Text name, QuotaRange range, int planned, int? available, bool usedUp, bool offered) => new(
        name, range.Least, range.Most, planned, planned < range.Least ? Missed(range.Least - planned, range.Least, available, usedUp, offered) : planned == range.Most ? new("已到上限", "full") : new("达到", "reached"));

    private static Text Missed(int by, int least, int? available, bool usedUp, bool offered)
    {
        var (zh, en) = (offered, available, usedUp) switch
        {
            (false, _, _) => ("未推介该中心", "this center is not offered"),
            (_, 0, _) => ("没有可行的企业", "no company is feasible"),
            (_, { } few, _) when few < least => ($"可行的企业一共只有 {few} 家", $"only {few} companies are feasible in all"),
            (_, _, true) => ("联系家数已用完", "all approaches are used"),
            _ => ("没有更多可行而不违反其他限制的企业", "no more companies are feasible within the other limits"),
        };
        return new($"差 {by} 家：{zh}", $"{by} short: {en}");
    }
}
