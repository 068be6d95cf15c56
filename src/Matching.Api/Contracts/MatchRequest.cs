using System.ComponentModel.DataAnnotations;
using System.Text.Json;

namespace Matching.Api.Contracts;

/// <summary>Asks which spaces suit a company, or an enquiry: give one of the two.</summary>
public sealed record MatchRequest
{
    /// <summary>A company in the catalog; it is matched by what it last asked for.</summary>
    public string? CompanyId { get; init; }

    /// <summary>
    /// An enquiry: <c>company</c> (<c>{"id": …}</c> of a known one, or a name and what else is known), and any of <c>activities, spaceType,
    /// areaMinM2, areaMaxM2, landMu, rentMaxDay, budgetMonthWan, purchaseBudgetWan, powerKva, floorLoadKnM2, clearHeightM, dualFeed, neededBy,
    /// fixedInvestmentWan, staff, expectedTaxWan, fiber, loadingDocks, freightLift, aroundTheClock, pue, unitEnergyTceWan, environmentalReview,
    /// industrialClass, buildingHeightM, sellShare, namedFollowers, fundsProven, startOn, taxInDistrict, text</c>.
    /// </summary>
    public JsonElement? Enquiry { get; init; }

    /// <summary>How many spaces to list.</summary>
    [Range(1, 1000)]
    public int Top { get; init; } = 10;
}
