namespace Matching.Domain;

/// <summary>A ranked list that was produced and kept (短名单). Keeping it is also the record of who was shown: the exposure log.</summary>
/// <param name="Id">The shortlist's key.</param>
/// <param name="CreatedAt">When it was produced, UTC.</param>
/// <param name="Filter">The filter that was asked for.</param>
/// <param name="List">The list itself.</param>
public sealed record Shortlist(string Id, DateTimeOffset CreatedAt, CompanyFilter Filter, RankedList List)
{
    /// <summary>The most characters of a <see cref="Name"/>.</summary>
    public const int MostNameLength = 100;

    /// <summary>What staff call it; null when nobody named it.</summary>
    public string? Name { get; init; }

    /// <summary>A name as it is kept: without blanks around it; null for a blank one.</summary>
    /// <exception cref="ArgumentException">It is longer than <see cref="MostNameLength"/>.</exception>
    public static string? CleanName(string? name)
    {
        var clean = name?.Trim();
        if (clean?.Length > MostNameLength) throw new ArgumentException($"The name '{clean[..20]}…' has {clean.Length} characters; it must be {MostNameLength} or fewer.", nameof(name));
        return clean is "" ? null : clean;
    }
}
