namespace Matching.Import;

/// <summary>How sure it is which column a title means.</summary>
public enum TitleMatch
{
    /// <summary>No column has a title like it.</summary>
    None,

    /// <summary>A column has a title much like it, or the title leaves unit or column open: a proposal, which an import does not follow by itself.</summary>
    Near,

    /// <summary>It is one of the column's titles.</summary>
    Exact,

    /// <summary>The mapping says so.</summary>
    Chosen,
}
