namespace Matching.Evaluation;

/// <summary>A number that says what a method's lists are like, whatever came of them: not how good they are, but whom they show.</summary>
/// <remarks>One metric is one file. Implementations are immutable and safe for concurrent callers.</remarks>
public interface IListMetric
{
    /// <summary>The name in reports, such as <c>judged@10</c>.</summary>
    string Name { get; }

    /// <summary>The unit in reports: <c>ratio</c> or <c>count</c>.</summary>
    string Unit { get; }

    /// <summary>Measures all lists of a method.</summary>
    /// <param name="lists">The lists.</param>
    /// <param name="seed">Seed of the interval, where there is one.</param>
    Estimate Measure(MethodLists lists, int seed);
}
