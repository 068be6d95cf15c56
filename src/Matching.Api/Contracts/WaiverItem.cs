using Matching.Domain;

namespace Matching.Api.Contracts;

/// <summary>A waiver on record.</summary>
/// <param name="CompanyId">The company.</param>
/// <param name="OfferingId">The offering's written form.</param>
/// <param name="GateId">The constraint.</param>
/// <param name="Role">The role that waived it.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day of the decision; it counts from the next.</param>
/// <param name="Until">The last day on which it holds; null when it has no end.</param>
/// <param name="HoldsToday">Whether it counts today.</param>
public sealed record WaiverItem(string CompanyId, string OfferingId, string GateId, string Role, string Reason, DateOnly On, DateOnly? Until, bool HoldsToday)
{
    internal static WaiverItem Of(GateWaiver waiver, DateOnly today) =>
        new(waiver.CompanyId, waiver.OfferingId.ToString(), waiver.GateId, waiver.Role, waiver.Reason, waiver.On, waiver.Until, waiver.HoldsOn(today));
}
