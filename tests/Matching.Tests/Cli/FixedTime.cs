namespace Matching.Tests.Cli;

/// <summary>A clock that stands still on a day, in UTC.</summary>
internal sealed class FixedTime(DateOnly day) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);
}
