using Matching.Catalog;
using Matching.Domain;
using Matching.Explain;
using Matching.Gates;
using Matching.Import;
using Matching.Storage;

namespace Matching;

/// <content>What those who decide on one pair need: its explanation, its review sheet, and waivers of what stands in its way.</content>
public sealed partial class MatchingEngine
{
    /// <summary>Lays open one pair.</summary>
    /// <exception cref="NotInCatalogException">There is no such company or offering.</exception>
    public PairExplanation Explain(string companyId, OfferingId offeringId, DateOnly? asOf = null)
    {
        var catalog = Catalog;
        var offering = Find(catalog, offeringId);
        return PairExplainer.Explain(catalog.Pair(Find(catalog, companyId), offering, asOf ?? Today, LastAsked(catalog, companyId, asOf)), models.Examine(ModelKind.Outreach));
    }

    /// <summary>Puts everything about one pair on one page: for and against, merit, open questions, who could introduce it, what it would serve.</summary>
    /// <exception cref="NotInCatalogException">There is no such company or offering.</exception>
    public ReviewSheet Sheet(string companyId, OfferingId offeringId, DateOnly? asOf = null)
    {
        var catalog = Catalog;
        return Sheet(catalog, Find(catalog, companyId), LastAsked(catalog, companyId, asOf), offeringId, asOf ?? Today, ModelKind.Outreach);
    }

    /// <summary>Makes the sheet by what an enquiry asks for, of a company in the catalog or of one that it describes.</summary>
    /// <exception cref="NotInCatalogException">The enquiry names a company that is not there, or there is no such offering.</exception>
    public ReviewSheet Sheet(EnquiryDocument enquiry, OfferingId offeringId, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(enquiry);
        var catalog = Catalog;
        return Sheet(catalog, CompanyOf(catalog, enquiry), enquiry.Requirement, offeringId, asOf ?? enquiry.ReceivedOn ?? Today, ModelKind.Placement);
    }

    /// <summary>What would have to change for a space to be possible for an enquiry, or to stand among the first of its list.</summary>
    /// <exception cref="NotInCatalogException">The enquiry names a company that is not there, or there is no such offering.</exception>
    public ChangeAnswer Changes(EnquiryDocument enquiry, OfferingId offeringId, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(enquiry);
        var catalog = Catalog;
        return WhatWouldChange.Of(
            catalog, CompanyOf(catalog, enquiry), enquiry.Requirement, Find(catalog, offeringId), asOf ?? enquiry.ReceivedOn ?? Today, models.Examine(ModelKind.Placement));
    }

    /// <summary>Records that a constraint is waived for a pair; it counts from the day after the decision.</summary>
    /// <exception cref="NotInCatalogException">It names a company or an offering that is not there.</exception>
    /// <exception cref="WaiverRefusedException">The constraint cannot be waived, or not by this role, or the days cannot be, or the reason only says that there is none.</exception>
    /// <exception cref="ArgumentException">No reason is given.</exception>
    public UpsertResult Waive(GateWaiver waiver)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(waiver.Reason);
        waiver = TypedIn.Written(waiver);
        var catalog = Catalog;
        Find(catalog, waiver.CompanyId);
        var offering = Find(catalog, waiver.OfferingId).Id;
        var refusal = waiver.Reason.Length == 0 ? new Text("没有写明豁免理由", "the reason given is none") : WaiverRule.WhyNotGate(waiver.GateId, GateSet.WaivableBy) ?? WaiverRule.WhyNotRole(waiver, GateSet.WaivableBy) ?? WaiverRule.WhyNotUntil(waiver);
        return refusal is null ? store.Upsert(MatchingData.Empty with { Waivers = [waiver with { OfferingId = offering }] }) : throw new WaiverRefusedException(refusal);
    }

    /// <summary>The waivers on record, by key, whether they hold today or not.</summary>
    /// <param name="companyId">Only this company's; null for all.</param>
    /// <param name="offeringId">Only this offering's; null for all.</param>
    /// <exception cref="NotInCatalogException">There is no such company or offering.</exception>
    public IReadOnlyList<GateWaiver> Waivers(string? companyId = null, OfferingId? offeringId = null)
    {
        var catalog = Catalog;
        if (companyId is not null) Find(catalog, companyId);
        var offering = offeringId is { } asked ? Find(catalog, asked).Id : (OfferingId?)null;
        return [.. catalog.Waivers.All.Where(w => (companyId is null || w.CompanyId == companyId) && (offering is null || w.OfferingId == offering))];
    }

    private static CompanyEntry CompanyOf(CatalogSnapshot catalog, EnquiryDocument enquiry) =>
        enquiry.Company is { } inline ? CompanyEntry.OutsideCatalog(inline) : Find(catalog, enquiry.CompanyId ?? "");

    private ReviewSheet Sheet(CatalogSnapshot catalog, CompanyEntry company, Requirement? requirement, OfferingId offeringId, DateOnly asOf, ModelKind asked)
    {
        var pair = catalog.Pair(company, Find(catalog, offeringId), asOf, requirement);
        return ReviewSheets.Of(pair, asked, models.Examine(ModelKind.Outreach), models.Examine(ModelKind.Placement), GoalsOnSheet.Of(pair), Today);
    }
}
