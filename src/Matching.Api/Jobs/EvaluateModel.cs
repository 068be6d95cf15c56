using Matching.Domain;
using Matching.Evaluation;

namespace Matching.Api.Jobs;

/// <summary>What evaluates: the engine, in tests a stand-in.</summary>
/// <param name="kind">Which question.</param>
/// <param name="trainUntil">The day that parts learning from measuring.</param>
/// <param name="seed">The seed of everything random.</param>
/// <param name="learningCurve">Whether to learn from growing parts of the history too.</param>
/// <param name="progress">Told of each step.</param>
/// <param name="cancel">Gives up.</param>
internal delegate Report EvaluateModel(ModelKind kind, DateOnly trainUntil, int seed, bool learningCurve, IProgress<Text> progress, CancellationToken cancel);
