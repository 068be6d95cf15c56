namespace Matching.Domain;

/// <summary>A rule file behind a sheet.</summary>
/// <param name="Name">What it rules.</param>
/// <param name="Version">Version and fingerprint, such as <c>1-3fa09c11</c>.</param>
public sealed record SheetRules(Text Name, string Version);
