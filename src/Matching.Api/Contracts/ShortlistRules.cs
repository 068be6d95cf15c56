using System.ComponentModel.DataAnnotations;
using Matching.Domain;

namespace Matching.Api.Contracts;

/// <summary>How a shortlist is put together from the ranking; what is left out stays as usual.</summary>
public sealed record ShortlistRules
{
    /// <summary>Whether of several companies of one group only the best one has a line and names the others.</summary>
    public bool OnePerGroup { get; init; } = true;

    /// <summary>Only leaders, or only companies of high potential.</summary>
    public ListPart? Part { get; init; }

    /// <summary>Why no lines are ensured for companies of high potential; when left out, a fifth of 20 or more lines is. Kept with the list.</summary>
    public string? NoHighPotentialBecause { get; init; }

    /// <summary>Least and most numbers by center or city, the more important first.</summary>
    public IReadOnlyList<ListQuota>? Quotas { get; init; }

    /// <summary>Weight of the score against variety, 1 for the score alone; the list says what it costs.</summary>
    [Range(0.0, 1.0)]
    public double? Diversity { get; init; }

    internal ListOptions ToOptions() => new()
    {
        OnePerGroup = OnePerGroup,
        Part = Part,
        HighPotentialOffBecause = NoHighPotentialBecause?.Trim(),
        Quotas = Quotas ?? [],
        Diversity = Diversity,
    };
}
