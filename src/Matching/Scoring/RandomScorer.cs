using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Matching.Features;

namespace Matching.Scoring;

/// <summary>Chance, as a baseline: a number in 0–1 drawn from seed, query, company and offering. The same inputs always draw the same.</summary>
/// <param name="seed">The seed.</param>
public sealed class RandomScorer(int seed) : IScorer
{
    /// <inheritdoc/>
    public string Method => "random";

    /// <inheritdoc/>
    public void Score(string query, FeatureTable candidates, Span<double> scores)
    {
        for (var i = 0; i < scores.Length; i++)
        {
            var pair = candidates.Pairs[i];
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}|{query}|{pair.Company.Company.Id}|{pair.Offering.Id}"));
            scores[i] = BinaryPrimitives.ReadUInt32LittleEndian(hash) / (double)uint.MaxValue;
        }
    }
}
