using Matching.Domain;

namespace Matching.Ranking;

/// <summary>A ranked company with what the rules of a list ask about it.</summary>
/// <param name="Place">Its place in the ranking.</param>
/// <param name="Group">The key of its group.</param>
/// <param name="Center">The center it fits best; null for none.</param>
/// <param name="City">City of its headquarters, one spelling for each; null when unknown.</param>
/// <param name="Part">Which of the two lists it belongs to; null for neither.</param>
/// <param name="Industry">Its GB/T 4754-2017 code with section letter; null when unknown.</param>
/// <param name="SizeBand">How large it is (<see cref="Catalog.SizeBand"/>).</param>
internal readonly record struct ListMember(RankedPlace Place, int Group, CenterId? Center, string? City, ListPart? Part, string? Industry, int SizeBand)
{
    /// <summary>Whether it is of high potential.</summary>
    public bool HighPotential => Part == ListPart.HighPotential;

    /// <summary>One spelling for a city's name: 上海 for 上海市.</summary>
    public static string? CityKey(string? city) => string.IsNullOrWhiteSpace(city) ? null : city.Trim().TrimEnd('市').ToLowerInvariant();
}
