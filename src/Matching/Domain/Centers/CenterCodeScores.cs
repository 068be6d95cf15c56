using System.Collections.Frozen;

namespace Matching.Domain;

/// <summary>What an industry code alone says about each center (the code score of domain 4.5), for codes of every level.</summary>
internal static class CenterCodeScores
{
    /// <summary>Share of its strength that a code in need of a keyword keeps without one.</summary>
    private const double Unbacked = 0.3;

    // A shorter code says less: its score is this share of the mean over all classes under it, listed or not.
    private const double OfGroup = 0.8;
    private const double OfDivision = 0.5;

    private static readonly FrozenDictionary<string, Scores> ByCode = Build();

    /// <summary>
    /// Scores of a code of the 2017 edition, or null when it points to no center at all.
    /// </summary>
    /// <param name="code">The code, with or without its letter.</param>
    internal static Scores? Of(string? code) =>
        IndustryCatalog.TryFind(code, out var entry) ? ByCode.GetValueOrDefault(entry.Code) : null;

    private static FrozenDictionary<string, Scores> Build()
    {
        var listed = IndustryCenters.All.SelectMany(center => center.Codes.Select(code => (center.Id, Code: code))).ToLookup(pair => pair.Code.Code);
        var sums = new Dictionary<string, (int Leaves, Scores Scores)>();
        foreach (var leaf in IndustryCatalog.Leaves)
        {
            for (var length = leaf.Code.Length; length >= leaf.Code.Length - 2; length--)
            {
                var prefix = leaf.Code[..length];
                var (leaves, scores) = sums.TryGetValue(prefix, out var sum) ? sum : (0, new Scores());
                foreach (var (center, code) in listed[leaf.Code]) scores.Add(center, code);
                sums[prefix] = (leaves + 1, scores);
            }
        }

        foreach (var (prefix, (leaves, scores)) in sums)
            scores.Scale((prefix.Length switch { 5 => 1, 4 => OfGroup, _ => OfDivision }) / leaves);
        return sums.Where(s => s.Value.Scores.Any).ToFrozenDictionary(s => s.Key, s => s.Value.Scores);
    }

    /// <summary>Scores of one code for the six centers, 0–1, with and without a keyword to back it.</summary>
    internal sealed class Scores
    {
        private readonly double[] _backed = new double[CenterIds.Count];
        private readonly double[] _unbacked = new double[CenterIds.Count];

        internal bool Any => _backed.Any(s => s > 0);

        internal double Of(int center, bool backed) => backed ? _backed[center] : _unbacked[center];

        internal void Add(CenterId center, CenterCode code)
        {
            _backed[(int)center] += code.Strength;
            _unbacked[(int)center] += code.NeedsKeyword ? code.Strength * Unbacked : code.Strength;
        }

        internal void Scale(double factor)
        {
            for (var i = 0; i < _backed.Length; i++)
            {
                _backed[i] *= factor;
                _unbacked[i] *= factor;
            }
        }
    }
}
