namespace Matching.Domain;

/// <summary>A company that landed, as evidence that one like it may.</summary>
/// <param name="CompanyId">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="OfferingId">Where it landed: the offering's written form.</param>
/// <param name="OfferingName">The offering's name; its written form where it is no longer offered.</param>
/// <param name="On">The day on which it first had landed.</param>
/// <param name="Distance">How unlike the two are, 0 alike to 1: half by industry, a quarter by revenue, a quarter by tags.</param>
/// <param name="DataKind">Kind of data behind it: simulated as soon as the company or the event is.</param>
public sealed record SimilarCompany(string CompanyId, Text Name, string OfferingId, Text OfferingName, DateOnly On, double Distance, DataKind DataKind);
