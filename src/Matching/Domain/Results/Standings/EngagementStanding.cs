namespace Matching.Domain;

/// <summary>How far talks have come on a day: with one offering, or with all of them together.</summary>
/// <param name="Stage">The highest stage with evidence, <see cref="Stage.Universe"/> when there is none; never <see cref="Stage.Lost"/>.</param>
/// <param name="ReachedOn">The first day with evidence of that stage; null when there is none.</param>
/// <param name="LastOn">The day of the last event of any stage; null when there is none.</param>
/// <param name="IsLost">Whether the talks are over: a loss with no evidence of any stage on a later day.</param>
/// <param name="LostReason">Why, in both languages; null unless they are lost and somebody said so.</param>
public sealed record EngagementStanding(Stage Stage, DateOnly? ReachedOn, DateOnly? LastOn, bool IsLost, Text? LostReason)
{
    /// <summary>Nobody has been in touch, as far as is known.</summary>
    public static EngagementStanding None { get; } = new(Stage.Universe, null, null, false, null);

    /// <summary>Whether something is under way: contacted or further, not lost, and no space secured yet.</summary>
    public bool IsOpen => !IsLost && Stage is >= Stage.Contacted and < Stage.SpaceSecured;

    /// <summary>The same in words.</summary>
    public Text Sentence
    {
        get
        {
            var name = Stage.Name();
            if (LastOn is not { } last) return new Text("未接触", "no contact yet");
            if (!IsLost) return new Text($"{name.Zh}，最近 {last:yyyy-MM-dd}", $"{name.En}, last event {last:yyyy-MM-dd}");
            var (zh, en) = LostReason is { } reason ? ($"（{reason.Zh}）", $" ({reason.En})") : ("", "");
            var (farZh, farEn) = Stage == Stage.Universe ? ("", "") : ($"，曾到{name.Zh}", $", came as far as {name.En}");
            return new Text($"{last:yyyy-MM-dd} 流失{zh}{farZh}", $"lost {last:yyyy-MM-dd}{en}{farEn}");
        }
    }

    /// <summary>Reads it off a history, as of the history's day.</summary>
    public static EngagementStanding Of(StageHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Events.Count == 0 ? None : new EngagementStanding(
            history.CurrentStage, history.Entered(history.CurrentStage), history.Events[^1].On, history.IsLost, LostReasons.NameOf(history.LostReason));
    }
}
