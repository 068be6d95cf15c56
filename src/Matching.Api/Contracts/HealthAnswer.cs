namespace Matching.Api.Contracts;

/// <summary>How the server is.</summary>
/// <param name="Status"><c>live</c> or <c>ready</c>.</param>
/// <param name="Companies">Companies in the catalog; null when only life was asked for.</param>
/// <param name="Offerings">Offerings in the catalog.</param>
/// <param name="Revision">The store's revision.</param>
public sealed record HealthAnswer(string Status, int? Companies = null, int? Offerings = null, long? Revision = null);
