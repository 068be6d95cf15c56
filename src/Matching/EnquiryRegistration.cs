using Matching.Import;

namespace Matching;

/// <summary>What came of registering an enquiry. It is taken whole, with the company that it describes, or not at all.</summary>
/// <param name="EnquiryId">The key that it has in the catalog; null when it was refused.</param>
/// <param name="CompanyId">The key of the company that asks.</param>
/// <param name="CompanyAdded">Whether the company was described by the enquiry and is new in the catalog.</param>
/// <param name="Issues">Why it was refused, and what is odd about it.</param>
public sealed record EnquiryRegistration(string? EnquiryId, string CompanyId, bool CompanyAdded, IReadOnlyList<ImportIssue> Issues);
