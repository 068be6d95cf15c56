namespace Matching.Rules;

/// <summary>The threshold of one branch of industry.</summary>
/// <param name="Industry">Prefix of GB/T 4754-2017 codes, with section letter.</param>
/// <param name="RevenueWan">Least revenue of a year, 万元; 0 when any activity will do; null when a qualification decides, which no figure tells.</param>
/// <param name="Employees">Employees that will do too; null when they do not count.</param>
/// <param name="Evidence">How well it is founded.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record AboveScaleThreshold(string Industry, decimal? RevenueWan, int? Employees, Evidence Evidence, string Source);
