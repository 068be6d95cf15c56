namespace Matching.Planning;

/// <summary>A company that may be approached, once at most.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Group">The group it belongs to, of which one company at most is approached; null when it stands alone.</param>
/// <param name="City">The city of its headquarters; null when unknown.</param>
/// <param name="Introducers">Who can introduce it.</param>
public sealed record OutreachCompany(string Id, string? Group = null, string? City = null, IReadOnlyList<OutreachIntroducer>? Introducers = null)
{
    /// <summary>Checks the strengths.</summary>
    /// <exception cref="ArgumentException">A strength lies outside 0–1; the message names it.</exception>
    internal void Validate()
    {
        foreach (var introducer in Introducers ?? [])
        {
            if (!(introducer.Strength is >= 0 and <= 1))
                throw new ArgumentException($"{introducer.ResidentId} introduces {Id} with strength {introducer.Strength}; it lies in 0 to 1.");
        }
    }
}
