namespace Matching.Domain;

/// <summary>A veto of the review on a sheet.</summary>
/// <param name="Id">The veto, such as <c>V8</c> (domain 7.2).</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Holds">Whether it holds; null when nobody has said.</param>
/// <param name="Evidence">What says so; when unknown, what to ask.</param>
public sealed record SheetVeto(string Id, Text Name, bool? Holds, Text Evidence);
