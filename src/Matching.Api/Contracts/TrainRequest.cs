using Matching.Training;

namespace Matching.Api.Contracts;

/// <summary>Asks for a training.</summary>
public sealed record TrainRequest
{
    /// <summary>It learns from nothing on or after this day; today when left out, and not after it.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The same data and seed give the same model.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How to learn: a trainer's name, or <c>auto</c>, which lets cross-validation choose.</summary>
    public string Trainer { get; init; } = KnownTrainers.Automatic;
}
