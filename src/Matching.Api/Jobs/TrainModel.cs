using Matching.Domain;

namespace Matching.Api.Jobs;

/// <summary>What trains: the engine, in tests a stand-in.</summary>
/// <param name="kind">Which model.</param>
/// <param name="progress">Told of each step.</param>
/// <param name="until">It learns from nothing on or after this day; null for today.</param>
/// <param name="seed">The seed of everything random.</param>
/// <param name="trainer">How to learn.</param>
/// <param name="cancel">Gives up.</param>
internal delegate TrainingOutcome TrainModel(ModelKind kind, IProgress<TrainingProgress> progress, DateOnly? until, int seed, string trainer, CancellationToken cancel);
