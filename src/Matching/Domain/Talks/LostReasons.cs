using System.Diagnostics.CodeAnalysis;

namespace Matching.Domain;

/// <summary>The reasons for which talks end that are offered to choose from. A file may say another one in its own words, and keeps it.</summary>
/// <remarks>Without a reason a loss teaches nothing (domain 6.3): it stays without a grade.</remarks>
public static class LostReasons
{
    /// <summary>All reasons, in the order in which people are asked.</summary>
    public static IReadOnlyList<LostReason> All { get; } =
        [.. EmbeddedTable.Rows("Domain/Talks/lost_reasons.csv").Select(cells => new LostReason(cells[0], new Text(cells[1], cells[2])))];

    /// <summary>Finds a reason by its code or one of its names; not case-sensitive.</summary>
    public static bool TryFind(string? text, [NotNullWhen(true)] out LostReason? reason)
    {
        var wanted = text?.Trim();
        reason = All.FirstOrDefault(known => new[] { known.Code, known.Name.Zh, known.Name.En }.Contains(wanted, StringComparer.OrdinalIgnoreCase));
        return reason is not null;
    }

    /// <summary>What an event says in both languages; a reason in own words is the same in both. Null for none.</summary>
    /// <param name="text">What the event says.</param>
    public static Text? NameOf(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : TryFind(text, out var known) ? known.Name : new Text(text.Trim(), text.Trim());
}
