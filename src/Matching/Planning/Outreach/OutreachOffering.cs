namespace Matching.Planning;

/// <summary>Something that may be offered, with what it can hold.</summary>
/// <param name="Id">Its key.</param>
/// <param name="CapacityM2">The floor area on offer, m², that the approached companies may need together; null when there is no such limit.</param>
/// <param name="MostCompanies">How many companies may be approached for it; null when there is no such limit. A plot is for one.</param>
public sealed record OutreachOffering(string Id, double? CapacityM2 = null, int? MostCompanies = null)
{
    /// <summary>Checks the limits.</summary>
    /// <exception cref="ArgumentException">A limit is negative or not a number; the message names it.</exception>
    internal void Validate()
    {
        if (CapacityM2 is { } capacity && !(capacity is >= 0 and <= 1e12)) throw new ArgumentException($"{Id} holds {capacity} m²; a capacity is 0 to 1e12 m².");
        if (MostCompanies < 0) throw new ArgumentException($"{Id} takes {MostCompanies} companies; it is 0 or more.");
    }
}
