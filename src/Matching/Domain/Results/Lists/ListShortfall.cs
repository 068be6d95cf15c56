namespace Matching.Domain;

/// <summary>A rule of a list that could not be kept, as there were not enough companies or lines.</summary>
/// <param name="Rule"><c>high-potential</c>, <c>center:CODE</c>, <c>city:NAME</c>, or <c>lines</c> when limits left lines empty.</param>
/// <param name="Wanted">How many lines it asked for.</param>
/// <param name="Filled">How many it has.</param>
/// <param name="Message">The same in words.</param>
public sealed record ListShortfall(string Rule, int Wanted, int Filled, Text Message);
