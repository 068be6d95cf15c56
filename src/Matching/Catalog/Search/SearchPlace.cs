namespace Matching.Catalog;

/// <summary>Where in a name or a code the search text stands; the smaller, the better the hit.</summary>
public enum SearchPlace
{
    /// <summary>It is the whole name, with or without region and legal form, or the whole code.</summary>
    Whole,

    /// <summary>The name or code begins with it.</summary>
    Start,

    /// <summary>The name begins with it but for a region in front: 新华三 in 浙江新华三技术有限公司.</summary>
    AfterRegion,

    /// <summary>Further inside; in an English name at the start of a later word.</summary>
    Inside,
}
