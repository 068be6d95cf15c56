using Matching.Domain;

namespace Matching.Import;

/// <summary>One thing that is wrong, or odd, in an enquiry's JSON.</summary>
/// <param name="Severity">Whether the enquiry is refused for it.</param>
/// <param name="Path">The property, such as <c>company.revenueWan</c>; empty when the whole document is meant.</param>
/// <param name="Value">The value as the document writes it, shortened when long.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record EnquiryIssue(IssueSeverity Severity, string Path, string Value, Text Reason, Text Remedy);
