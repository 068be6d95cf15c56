using Matching.Domain;
using Matching.Planning;

namespace Matching.Api.Jobs;

/// <summary>What plans outreach: the engine, in tests a stand-in.</summary>
/// <param name="request">The question.</param>
/// <param name="progress">Told of each step.</param>
/// <param name="cancel">Gives up.</param>
internal delegate OutreachReport PlanOutreach(OutreachPlanRequest request, IProgress<Text> progress, CancellationToken cancel);
