namespace Matching.Api.Tests.Hosting;

/// <summary>A clock that stands still until a test moves it.</summary>
internal sealed class SteppedTime : TimeProvider
{
    private DateTimeOffset _now = Start;

    public static DateTimeOffset Start { get; } = new(2026, 6, 15, 8, 0, 0, TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Step(TimeSpan by) => _now += by;
}
