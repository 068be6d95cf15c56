namespace Matching.Catalog;

/// <summary>What a search compares of one company.</summary>
/// <param name="zh">The Chinese name, folded.</param>
/// <param name="core">Where its region in front ends.</param>
/// <param name="coreEnd">Where its legal form begins.</param>
/// <param name="en">The English name, folded to words.</param>
/// <param name="id">The key, folded.</param>
/// <param name="uscc">The credit code, folded.</param>
internal readonly ref struct SearchKeys(ReadOnlySpan<char> zh, int core, int coreEnd, ReadOnlySpan<char> en, ReadOnlySpan<char> id, ReadOnlySpan<char> uscc)
{
    public ReadOnlySpan<char> Zh { get; } = zh;

    public int Core { get; } = core;

    public int CoreEnd { get; } = coreEnd;

    public ReadOnlySpan<char> En { get; } = en;

    public ReadOnlySpan<char> Id { get; } = id;

    public ReadOnlySpan<char> Uscc { get; } = uscc;
}
