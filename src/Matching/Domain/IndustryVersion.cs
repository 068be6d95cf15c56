namespace Matching.Domain;

/// <summary>The edition of GB/T 4754 that a code belongs to. The same digits mean different things in each (domain 4.3).</summary>
public enum IndustryVersion
{
    /// <summary>Not stated: the code stays unmapped unless a name settles it.</summary>
    Unknown,

    /// <summary>GB/T 4754-2011.</summary>
    V2011,

    /// <summary>GB/T 4754-2017.</summary>
    V2017,
}
