namespace Matching.Domain;

/// <summary>One code of GB/T 4754-2017 at any of its four levels.</summary>
/// <param name="Code">The section letter and up to four digits, such as <c>I</c>, <c>I65</c>, <c>I652</c>, <c>I6520</c>.</param>
/// <param name="NameZh">The name in the standard.</param>
public sealed record IndustryEntry(string Code, string NameZh)
{
    /// <summary>The section letter (门类).</summary>
    public char Section => Code[0];

    /// <summary>Digits after the letter: 0 section, 2 division, 3 group, 4 class.</summary>
    public int Digits => Code.Length - 1;

    /// <summary>Whether it is a class (小类), the finest level.</summary>
    public bool IsLeaf => Digits == 4;
}
