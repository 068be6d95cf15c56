using Matching.Catalog;
using Matching.Domain;
using Matching.Merit;

namespace Matching.Explain;

/// <summary>Everything on record about one company, for its page: facts, tier, fit to the six centers, history. Holds no personal data.</summary>
public sealed record CompanyDossier
{
    /// <summary>The company's key.</summary>
    public required string Id { get; init; }

    /// <summary>Its name; where one language has none the other's stands.</summary>
    public required Text Name { get; init; }

    /// <summary>Whether it is known to reside in the district.</summary>
    public required bool IsResident { get; init; }

    /// <summary>What is on record, unknown facts among them.</summary>
    public required IReadOnlyList<SheetFact> Facts { get; init; }

    /// <summary>Where the row with the facts comes from, and the day it was true.</summary>
    public required SheetSource Source { get; init; }

    /// <summary>The tier of leading enterprises that it has, with the grounds.</summary>
    public required MeritSummary Merit { get; init; }

    /// <summary>All tiers, highest first, each with what holds and what would reach it.</summary>
    public required IReadOnlyList<DossierTier> Tiers { get; init; }

    /// <summary>Which rules graded it.</summary>
    public required string RulesStamp { get; init; }

    /// <summary>Its fit to the six centers, in their order.</summary>
    public required IReadOnlyList<DossierFit> Fits { get; init; }

    /// <summary>Its stage events, newest first.</summary>
    public required IReadOnlyList<DossierEvent> Timeline { get; init; }

    /// <summary>The day it speaks of: facts that became known later are unknown, later events are not seen.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Puts it together.</summary>
    /// <param name="catalog">Rows, history and rules.</param>
    /// <param name="company">The company.</param>
    /// <param name="asOf">The day; its own events are seen.</param>
    public static CompanyDossier Of(CatalogSnapshot catalog, CompanyEntry company, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(company);
        var row = company.Company;
        return new CompanyDossier
        {
            Id = row.Id,
            Name = new Text(row.NameZh ?? row.DisplayName, row.NameEn ?? row.DisplayName),
            IsResident = catalog.IsResident(company),
            Facts = [.. CompanyOnSheet.Facts(company, asOf), .. MoreFacts.Of(company, asOf)],
            Source = new SheetSource(row.Source.Kind, row.Source.Name, row.AsOf),
            Merit = LeadingEnterprise.Rate(catalog.Rules, row, company.Fit, asOf),
            Tiers = TierLadder.Of(catalog.Rules, row, company.Fit, asOf),
            RulesStamp = catalog.Rules.LeadingEnterprise.Stamp,
            Fits = CenterReasons.Of(company),
            Timeline = Events(catalog, row.Id, asOf),
            AsOf = asOf,
        };
    }

    private static IReadOnlyList<DossierEvent> Events(CatalogSnapshot catalog, string companyId, DateOnly asOf)
    {
        var events = catalog.History.OfCompany(companyId, asOf < DateOnly.MaxValue ? asOf.AddDays(1) : asOf).ToArray();
        Array.Reverse(events);
        return [.. events.Select(e => Event(catalog, e))];
    }

    private static DossierEvent Event(CatalogSnapshot catalog, Engagement e) => new(
        e.On,
        e.OfferingId,
        catalog.TryFindOffering(e.OfferingId, out var offering) ? offering.Name : new Text(e.OfferingId.ToString(), e.OfferingId.ToString()),
        e.Stage,
        e.Stage.Name(),
        e.LostReason,
        ContactChannels.NameOf(e.Channel),
        e.IntroducerId is { } introducer ? IntroducerTexts.Name(catalog, introducer) : null,
        e.Source.Kind,
        e.Source.Name);
}
