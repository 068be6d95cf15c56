using System.Globalization;
using Matching.Planning;

namespace Matching.Cli.Options;

/// <summary>A quota as it is typed: <c>5..10</c> for all, or <c>big-data=5..10</c> for one; either end may be left out.</summary>
/// <param name="Name">Which one; null for all.</param>
/// <param name="Quota">How many.</param>
internal sealed record NamedQuota(string? Name, Quota Quota)
{
    /// <summary>Reads one; false when the text is none.</summary>
    public static bool TryParse(string text, out NamedQuota quota)
    {
        quota = new NamedQuota(null, new Quota());
        var split = text.LastIndexOf('=');
        var name = split < 0 ? null : text[..split].Trim();
        var ends = text[(split + 1)..].Split("..");
        if (name?.Length == 0 || ends.Length != 2 || (ends[0].Length == 0 && ends[1].Length == 0)) return false;
        if (!TryEnd(ends[0], out var least) || !TryEnd(ends[1], out var most) || most < (least ?? 0)) return false;
        quota = new NamedQuota(name, new Quota(least ?? 0, most));
        return true;
    }

    /// <summary>The quota as one would type it.</summary>
    public string Typed => string.Create(CultureInfo.InvariantCulture, $"{(Name is null ? "" : $"{Name}=")}{Quota.Least}..{Quota.Most}");

    private static bool TryEnd(string text, out int? end)
    {
        end = null;
        if (text.Length == 0) return true;
        var read = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        end = number;
        return read;
    }
}
