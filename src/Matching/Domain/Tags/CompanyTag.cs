namespace Matching.Domain;

/// <summary>A qualification that a company may hold (资质, domain 3.4).</summary>
/// <param name="Key">The key used in files, such as <c>LittleGiant</c>.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Weight">Part in the tag score, 0–1; an estimate.</param>
public sealed record CompanyTag(string Key, Text Name, double Weight);
