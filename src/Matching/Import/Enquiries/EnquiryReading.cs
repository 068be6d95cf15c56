namespace Matching.Import;

/// <summary>An enquiry that was read, or every reason why it was refused.</summary>
/// <param name="Document">The enquiry; null when there is any error.</param>
/// <param name="Issues">Errors and warnings in the order of the document's reading.</param>
public sealed record EnquiryReading(EnquiryDocument? Document, IReadOnlyList<EnquiryIssue> Issues)
{
    /// <summary>Whether the enquiry was taken.</summary>
    public bool Accepted => Document is not null;
}
