using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Matching.Api.Http;

/// <summary>Marks the place in a list after which the next page begins: the list's name and the last key shown. Opaque to callers.</summary>
/// <remarks>A key stays a place even when rows come and go between two pages, which a row number does not.</remarks>
internal static class Cursor
{
    private const char Separator = '\n';

    /// <summary>The cursor after a key.</summary>
    public static string After(string list, string key) => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(list + Separator + key));

    /// <summary>The key of a cursor of this list; false when the text is no cursor, or one of another list.</summary>
    public static bool TryRead(string list, string text, [NotNullWhen(true)] out string? key)
    {
        key = null;
        try
        {
            var read = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(text));
            if (read.StartsWith(list + Separator, StringComparison.Ordinal)) key = read[(list.Length + 1)..];
        }
        catch (FormatException)
        {
            // Not Base64: no cursor, which is the answer.
        }

        return key is not null;
    }
}
