namespace Matching.Api.Pages.Match;

/// <summary>An enquiry of the catalog, as the form holds it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Form">What is registered.</param>
public sealed record RegisteredForm(string Id, EnquiryForm Form);
