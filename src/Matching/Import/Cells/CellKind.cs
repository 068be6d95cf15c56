namespace Matching.Import;

/// <summary>How a cell's value was stored. CSV knows text only.</summary>
internal enum CellKind
{
    /// <summary>Nothing, or white space.</summary>
    Empty,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A number of a workbook.</summary>
    Number,

    /// <summary>A date of a workbook.</summary>
    Date,
}
