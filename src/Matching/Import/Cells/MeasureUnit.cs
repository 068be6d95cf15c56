namespace Matching.Import;

/// <summary>A unit that a header may name.</summary>
/// <param name="Name">The unit as it is written, such as 亿元.</param>
/// <param name="Factor">What a value in this unit is multiplied by to be in the column's own unit.</param>
/// <param name="Aliases">Other ways of writing it.</param>
internal sealed record MeasureUnit(string Name, decimal Factor, params string[] Aliases)
{
    public bool IsNamed(string folded) => Fold.Unit(Name) == folded || Aliases.Any(a => Fold.Unit(a) == folded);
}
