namespace Matching.Rules;

/// <summary>The sets of one rule file, each in force from its day until the day of the next. Immutable.</summary>
/// <typeparam name="T">What a set says.</typeparam>
public sealed class DatedRules<T>
    where T : class
{
    private readonly DatedSet<T>[] _sets;

    internal DatedRules(string version, string fingerprint, IEnumerable<DatedSet<T>> sets) =>
        (Version, Fingerprint, _sets) = (version, fingerprint, [.. sets]);

    /// <summary>The version that the file states.</summary>
    public string Version { get; }

    /// <summary>Eight hexadecimal digits of the file's text: another text has others, even when nobody has raised its version.</summary>
    public string Fingerprint { get; }

    /// <summary>Version and fingerprint, such as <c>1-3fa09c11</c>: what a result or a model says it rests on.</summary>
    public string Stamp => $"{Version}-{Fingerprint}";

    /// <summary>The sets, earliest first; at least one.</summary>
    public IReadOnlyList<DatedSet<T>> Sets => _sets;

    /// <summary>What holds on a day. A day before the first set is judged by the first, since there was no other standard.</summary>
    public T At(DateOnly day) => Find(day).Rules;

    /// <summary>What holds on a day; null before the first set.</summary>
    public T? InForce(DateOnly day) => Find(day) is var set && set.EffectiveFrom <= day ? set.Rules : null;

    // Asked once a company of a million: a query over the list would allocate each time.
    private DatedSet<T> Find(DateOnly day)
    {
        var last = _sets.Length - 1;
        while (last > 0 && _sets[last].EffectiveFrom > day) last--;
        return _sets[last];
    }
}
