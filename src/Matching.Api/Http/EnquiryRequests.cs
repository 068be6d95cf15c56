using System.Text.Json;
using Matching.Api.Problems;
using Matching.Import;

namespace Matching.Api.Http;

/// <summary>Enquiries in the bodies of requests.</summary>
internal static class EnquiryRequests
{
    /// <summary>Reads an enquiry; every fault is told by its path.</summary>
    /// <param name="json">The enquiry.</param>
    /// <param name="path">Where it stands in the body, such as <c>enquiry</c>; empty when it is the body.</param>
    /// <param name="today">The day after which no enquiry can have arrived.</param>
    /// <param name="errors">Told of the faults.</param>
    /// <returns>The enquiry; null when it is refused.</returns>
    public static EnquiryDocument? Read(JsonElement json, string path, DateOnly today, RequestErrors errors)
    {
        var reading = EnquiryJson.Read(json, today);
        foreach (var issue in reading.Issues.Where(issue => issue.Severity == IssueSeverity.Error))
            errors.Add(string.Join('.', new[] { path, issue.Path }.Where(part => part.Length > 0)) is { Length: > 0 } place ? place : "enquiry", $"'{issue.Value}': {issue.Reason}; {issue.Remedy}");
        return reading.Document;
    }
}
