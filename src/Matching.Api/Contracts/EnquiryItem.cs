namespace Matching.Api.Contracts;

/// <summary>An enquiry on record.</summary>
/// <param name="Id">Its key.</param>
/// <param name="CompanyId">The company that asks.</param>
/// <param name="CompanyAdded">Whether the enquiry described the company and it is new in the catalog.</param>
public sealed record EnquiryItem(string Id, string CompanyId, bool CompanyAdded);
