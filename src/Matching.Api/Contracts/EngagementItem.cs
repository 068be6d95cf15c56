using Matching.Domain;

namespace Matching.Api.Contracts;

/// <summary>A recorded stage event.</summary>
/// <param name="CompanyId">The company.</param>
/// <param name="OfferingId">The offering's written form.</param>
/// <param name="Stage">The stage.</param>
/// <param name="StageCode">Its code.</param>
/// <param name="On">The day of the event.</param>
/// <param name="LostReason">Why it was lost.</param>
/// <param name="Channel">How the company was reached.</param>
/// <param name="IntroducerId">The resident firm that introduced it.</param>
public sealed record EngagementItem(string CompanyId, string OfferingId, Stage Stage, int StageCode, DateOnly On, string? LostReason, string? Channel, string? IntroducerId)
{
    internal static EngagementItem Of(Engagement engagement) => new(
        engagement.CompanyId, engagement.OfferingId.ToString(), engagement.Stage, (int)engagement.Stage, engagement.On, engagement.LostReason, engagement.Channel, engagement.IntroducerId);
}
