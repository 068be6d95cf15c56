namespace Matching;

/// <summary>The caller named something that the catalog does not hold.</summary>
/// <param name="what">What was looked for: company, offering, shortlist.</param>
/// <param name="id">The name that was given.</param>
public sealed class NotInCatalogException(string what, string id) : Exception($"There is no {what} '{id}'.")
{
    /// <summary>What was looked for.</summary>
    public string What { get; } = what;

    /// <summary>The name that was given.</summary>
    public string Id { get; } = id;
}
