using Matching.Catalog;
using Matching.Domain;
using Matching.Gates;

namespace Matching.Api.Pages.Spaces;

/// <summary>Enquiries of the last year that no hard constraint of a space stands against.</summary>
/// <param name="Fitting">Those, newest first.</param>
/// <param name="Looked">How many arrived in that year.</param>
public sealed record SuitedEnquiries(IReadOnlyList<Enquiry> Fitting, int Looked)
{
    private const int Days = 365;

    /// <summary>Holds every enquiry of the year before a day against the space, each as of the day it arrived.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="space">The space.</param>
    /// <param name="today">The day, itself included.</param>
    public static SuitedEnquiries Of(CatalogSnapshot catalog, Offering space, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(space);
        var recent = catalog.Enquiries.Where(enquiry => enquiry.ReceivedOn > today.AddDays(-Days) && enquiry.ReceivedOn <= today).ToArray();
        return new SuitedEnquiries([.. recent.Where(Suits).OrderByDescending(enquiry => enquiry.ReceivedOn)], recent.Length);

        bool Suits(Enquiry enquiry) =>
            space.IsOfType(enquiry.Requirement.SpaceType)
            && catalog.FindCompany(enquiry.CompanyId) is { } company
            && GateSet.Failed(catalog.Pair(company, space, enquiry.ReceivedOn, enquiry.Requirement)) == 0;
    }
}
