namespace Matching.Planning;

/// <summary>One limit.</summary>
/// <param name="Name">What it is the limit of.</param>
/// <param name="Least">At least so much, as far as it can be reached.</param>
/// <param name="Most">Never more.</param>
internal readonly record struct OutreachLimit(string Name, long Least, long Most)
{
    /// <summary>More than can ever be used.</summary>
    public const long Endless = long.MaxValue / 4;

    /// <summary>The limit of a quota.</summary>
    public static OutreachLimit Of(string name, Quota quota) => new(name, quota.Least, quota.Most ?? Endless);
}
