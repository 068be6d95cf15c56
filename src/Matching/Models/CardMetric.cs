namespace Matching.Models;

/// <summary>One measured figure on a model card.</summary>
/// <param name="Method">Who was measured: <c>model</c>, <c>rules</c>, <c>popularity</c>, <c>random</c>.</param>
/// <param name="Metric">What was measured.</param>
/// <param name="Value">The value.</param>
/// <param name="Low">Lower end of the 95 % interval; null where there is none.</param>
/// <param name="High">Upper end.</param>
/// <param name="N">Queries behind it.</param>
public sealed record CardMetric(string Method, string Metric, double Value, double? Low, double? High, int N);
