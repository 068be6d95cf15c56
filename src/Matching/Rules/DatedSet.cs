namespace Matching.Rules;

/// <summary>One set of a rule file.</summary>
/// <typeparam name="T">What it says.</typeparam>
/// <param name="EffectiveFrom">The first day on which it holds.</param>
/// <param name="Rules">What it says.</param>
public sealed record DatedSet<T>(DateOnly EffectiveFrom, T Rules)
    where T : class;
