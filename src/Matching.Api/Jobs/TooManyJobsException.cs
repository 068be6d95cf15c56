namespace Matching.Api.Jobs;

/// <summary>As many plans wait as may; answered with 429.</summary>
/// <param name="waiting">How many wait or run.</param>
internal sealed class TooManyJobsException(int waiting) : Exception($"{waiting} plans wait or are made already. Wait until one ends, or cancel one with DELETE /api/jobs/{{id}}.");
