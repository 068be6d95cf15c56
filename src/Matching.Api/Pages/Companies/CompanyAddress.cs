using Matching.Domain;

namespace Matching.Api.Pages.Companies;

/// <summary>Addresses around one company.</summary>
internal static class CompanyAddress
{
    /// <summary>Its page.</summary>
    public static string Of(string companyId, string? offering = null) =>
        $"/companies/{Uri.EscapeDataString(companyId)}" + (offering is null ? "" : $"?offering={Uri.EscapeDataString(offering)}");

    /// <summary>Its line in the shortlist of an offering; simulated companies stand only in lists that were asked for them.</summary>
    public static string InShortlist(string companyId, OfferingId offering, DataKind kind) =>
        $"/shortlist?offering={Uri.EscapeDataString(offering.ToString())}&open={Uri.EscapeDataString(companyId)}{(kind == DataKind.Simulated ? "&simulated=true" : "")}";

    /// <summary>The review sheet of a pair; parcel numbers hold slashes, which stay in the path.</summary>
    public static string OfSheet(string companyId, OfferingId offering, string format, bool english) =>
        $"/api/sheets/{Uri.EscapeDataString(companyId)}/{Uri.EscapeDataString(offering.ToString()).Replace("%2F", "/", StringComparison.Ordinal)}?format={format}&lang={(english ? "en" : "zh")}";
}
