using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Matching.Api.Security;

/// <summary>The configured keys, as hashes: the keys themselves are neither kept nor logged.</summary>
internal sealed class ApiKeyRing(IOptions<MatchingOptions> options)
{
    private readonly byte[][] _hashes = [.. options.Value.ApiKeys.Select(Hash)];

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _hashes.Length == 0;

    /// <summary>Whether a key is one of the ring. The time it takes tells nothing about how much of it was right.</summary>
    public bool Opens(string key)
    {
        var hash = Hash(key);
        var found = false;
        // All are compared, so that the time does not tell which one matched either.
        foreach (var known in _hashes) found |= CryptographicOperations.FixedTimeEquals(hash, known);
        return found;
    }

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
