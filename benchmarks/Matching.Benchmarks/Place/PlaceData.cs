using Matching.Affinity;

namespace Matching.Benchmarks.Place;

/// <summary>Places and the firms that settled at them.</summary>
/// <param name="Places">All places.</param>
/// <param name="Facts">What the test says of each place and no learner may see.</param>
/// <param name="Settlements">The firms, in the order of the files.</param>
/// <param name="FirmIds">Their keys.</param>
internal sealed record PlaceData(
    IReadOnlyList<Affinity.Place> Places, IReadOnlyList<PlaceFacts> Facts, IReadOnlyList<Settlement> Settlements, IReadOnlyList<string> FirmIds)
{
    /// <summary>The same with the registration office's phrases taken out of all words.</summary>
    public PlaceData Stripped() =>
        this with { Settlements = [.. Settlements.Select(s => s with { Firm = s.Firm with { Words = Boilerplate.Strip(s.Firm.Words) } })] };
}
