namespace Matching.Domain;

/// <summary>The ways in which companies are reached (对接方式) that are offered to choose from. A file may say another one in its own words, and keeps it.</summary>
public static class ContactChannels
{
    /// <summary>All ways: the code that stands in files and in the history, and the name.</summary>
    public static IReadOnlyList<(string Code, Text Name)> All { get; } =
    [
        ("mail", new("邮寄", "mail")),
        ("call", new("电话", "call")),
        ("visit", new("走访", "visit")),
        ("referral", new("转介", "referral")),
        ("event", new("推介会", "event")),
        ("online", new("线上", "online")),
    ];

    /// <summary>What an event says in both languages; a way in own words is the same in both. Null for none.</summary>
    /// <param name="channel">What the event says.</param>
    public static Text? NameOf(string? channel) =>
        string.IsNullOrWhiteSpace(channel) ? null : All.FirstOrDefault(known => known.Code == channel).Name ?? new Text(channel, channel);
}
