using System.Text;
using Matching.Domain;

namespace Matching.Storage;

/// <summary>The rules for a shortlist's id, the same in every store.</summary>
internal static class ShortlistKey
{
    /// <exception cref="ArgumentException">The shortlist or its id is null, empty or longer than an index entry.</exception>
    public static string Check(Shortlist shortlist)
    {
        ArgumentNullException.ThrowIfNull(shortlist);
        ArgumentException.ThrowIfNullOrEmpty(shortlist.Id);
        return Encoding.UTF8.GetByteCount(shortlist.Id) <= RowKinds.MaxKeyBytes
            ? shortlist.Id
            : throw new ArgumentException($"The shortlist's id '{shortlist.Id[..40]}…' is longer than {RowKinds.MaxKeyBytes} bytes.");
    }

    public static InvalidOperationException Taken(string id) => new($"A shortlist with the id '{id}' is already kept; nothing of a kept shortlist but its name is ever changed.");
}
