namespace Matching.Api.Contracts;

/// <summary>Asks how good a model is that learns before a day, on what came after it.</summary>
public sealed record EvaluateRequest
{
    /// <summary>The day that parts learning from measuring; when left out the one from which the newest hold-out began, else a year ago. Not after today.</summary>
    public DateOnly? TrainUntil { get; init; }

    /// <summary>Whether to learn from growing parts of the history too; takes a few times as long.</summary>
    public bool LearningCurve { get; init; }

    /// <summary>The same data and seed give the same report.</summary>
    public int Seed { get; init; } = 1;
}
