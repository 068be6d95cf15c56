namespace Matching.Benchmarks.Plan;

/// <summary>What one method came to in one world.</summary>
/// <param name="Slice">Outreach or trips.</param>
/// <param name="Method">The method.</param>
/// <param name="Estimated">What it promised by the model's values.</param>
/// <param name="True">What it is truly worth.</param>
/// <param name="Gap">How much better the best plan can be at most by the model's values, a share; NaN for methods without a bound.</param>
/// <param name="Seconds">How long it took.</param>
internal sealed record Trial(string Slice, string Method, double Estimated, double True, double Gap, double Seconds);
