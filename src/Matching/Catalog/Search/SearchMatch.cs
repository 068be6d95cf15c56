namespace Matching.Catalog;

/// <summary>By what a search found a company; of several ways the first of these that is best.</summary>
public enum SearchMatch
{
    /// <summary>Its key, its stock code or its credit code.</summary>
    Code,

    /// <summary>Characters of its Chinese name.</summary>
    ChineseName,

    /// <summary>Words of its English name, or their beginnings.</summary>
    EnglishName,

    /// <summary>Its Chinese name spelled in pinyin: wanke for 万科.</summary>
    Pinyin,

    /// <summary>The first letters of its Chinese name's characters in pinyin: wk for 万科.</summary>
    Initials,
}
