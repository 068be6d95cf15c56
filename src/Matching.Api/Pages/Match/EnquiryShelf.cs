using System.Collections.Concurrent;
using System.Security.Cryptography;
using Matching.Import;

namespace Matching.Api.Pages.Match;

/// <summary>
/// Keeps the enquiries that were matched last, in memory, so that a review sheet can be opened by an address though nobody registered the enquiry.
/// The keys cannot be guessed, and say nothing.
/// </summary>
internal sealed class EnquiryShelf
{
    private const int MostKept = 500;

    private readonly ConcurrentDictionary<string, EnquiryDocument> _kept = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = new();

    /// <summary>Keeps an enquiry; the oldest make room.</summary>
    /// <returns>Its key.</returns>
    public string Keep(EnquiryDocument enquiry)
    {
        var key = RandomNumberGenerator.GetHexString(32, lowercase: true);
        _kept[key] = enquiry;
        _order.Enqueue(key);
        while (_order.Count > MostKept && _order.TryDequeue(out var oldest)) _kept.TryRemove(oldest, out _);
        return key;
    }

    /// <summary>An enquiry; null when it is kept no longer.</summary>
    public EnquiryDocument? Find(string key) => _kept.GetValueOrDefault(key);
}
