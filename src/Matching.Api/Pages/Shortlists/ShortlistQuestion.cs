using System.Globalization;
using Matching.Domain;

namespace Matching.Api.Pages.Shortlists;

/// <summary>What a shortlist is asked for, as it stands in the address: whoever gets the address sees the same list.</summary>
/// <param name="Offering">The offering.</param>
/// <param name="Filter">Narrows the companies.</param>
public sealed record ShortlistQuestion(OfferingId Offering, CompanyFilter Filter)
{
    /// <summary>Reads the parts of an address; what makes no sense sets no limit.</summary>
    public static ShortlistQuestion Of(
        string? offering, string? name, string? city, string? tag, string? tier, string? industry, string? ownership, string? size, string? center, bool simulated) => new(
        OfferingId.TryParse(offering, out var id) ? id : IndustryCenters.All[0].OfferingId,
        new CompanyFilter
        {
            Name = Some(name),
            City = Some(city),
            Tag = Some(tag),
            MinTier = int.TryParse(tier, NumberStyles.None, CultureInfo.InvariantCulture, out var least) && least <= 5 ? least : null,
            Industry = Some(industry),
            Ownership = Word<Ownership>(ownership),
            Size = Word<CompanySize>(size),
            Center = CenterIds.TryParse(center, out var fits) ? fits : null,
            IncludeSimulated = simulated,
        });

    /// <summary>The address of a page that is asked this.</summary>
    /// <param name="page">The page's path.</param>
    /// <param name="companies">The companies that are chosen to be compared.</param>
    /// <param name="open">The company that is opened beside the table; null for none.</param>
    public string Address(string page, IReadOnlyList<string>? companies = null, string? open = null)
    {
        (string Name, string? Value)[] parts =
        [
            ("offering", Offering.ToString()),
            ("name", Filter.Name),
            ("city", Filter.City),
            ("tag", Filter.Tag),
            ("tier", Filter.MinTier?.ToString(CultureInfo.InvariantCulture)),
            ("industry", Filter.Industry),
            ("ownership", Filter.Ownership?.ToString()),
            ("size", Filter.Size?.ToString()),
            ("center", Filter.Center?.Code()),
            ("simulated", Filter.IncludeSimulated ? "true" : null),
            ("companies", companies is { Count: > 0 } ? string.Join(',', companies) : null),
            ("open", open),
        ];
        return page + QueryString.Create(parts.Where(part => part.Value is not null).Select(part => KeyValuePair.Create(part.Name, part.Value)));
    }

    private static string? Some(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static T? Word<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, ignoreCase: true, out var word) && Enum.IsDefined(word) ? word : null;
}
