using Matching.Domain;

namespace Matching.Planning;

/// <summary>A goal that a lead would serve, or may serve, if it landed.</summary>
/// <param name="Rule">The goal's rule.</param>
/// <param name="Serves">True: it does. Null: nobody can tell yet.</param>
/// <param name="Amount">What it would add, in the rule's unit; null when that is unknown.</param>
/// <param name="Question">What to ask; null when nothing is open.</param>
public sealed record GoalContribution(GoalRule Rule, bool? Serves, decimal? Amount, Text? Question)
{
    /// <summary>What it would add, in words.</summary>
    public Text Sentence => this switch
    {
        { Serves: true, Amount: { } amount } => new(
            $"落地后计入{Rule.Name.Zh}：{StandingTexts.Number(amount)} {Rule.Unit.Zh}", $"would add {StandingTexts.Number(amount)} {Rule.Unit.En} to {Rule.Name.En}"),
        { Serves: true } => new($"落地后计入{Rule.Name.Zh}，数额未知", $"would serve {Rule.Name.En}, by an unknown amount"),
        _ => new($"是否计入{Rule.Name.Zh}尚不能判断", $"nobody can tell yet whether it serves {Rule.Name.En}"),
    };
}
